package dk.familieplan.contract.chance;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Enrolments;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something of everything, in every state, to begin with. */
final class Seeds {

    private static final List<List<String>> LIVES = List.of(
            List.of(),
            List.of("agree"),
            List.of("agree", "start"),
            List.of("agree", "start", "complete"),
            List.of("drop"),
            List.of("park"));

    /** How the ids of programmes begin that the migrations bring. */
    private static final String SHIPPED = Plans.VEJLE.substring(0, 23);

    private final World world;
    private final Wire wire;

    Seeds(World world, Wire wire) {
        this.world = world;
        this.wire = wire;
    }

    /** In an empty house: what other tests have left would be found in lists, and chance would choose among it. */
    void sow() {
        Families.forgetAll();
        forgetProgrammes();
        Staff.known();
        world.learn(wire.get("/api/v1/staff", Roles.COORDINATOR).json());
        learn("/units/" + aUnit());
        learn("/codes/" + aCode());
        learn(Families.register("Familien Holm", parent("Karen"), child("Emil", 9))
                .path());
        for (String name : List.of("Familien Krag", "Familien Lund")) {
            behindGlass(name);
        }
        Plans.Plan draft = withGoals(Plans.aDraft());
        Plans.Plan active = withGoals(Plans.anActivePlan());
        Plans.Plan closed = Plans.closed(withGoals(Plans.anActivePlan()));
        String programme = aProgramme();
        Plans.Plan ofProgramme = Plans.created(Plans.asked(
                Plans.aFamily().id(),
                json("title", "Fra skabelonen", "startDate", "2026-02-01", "programmeId", programme)));
        for (Plans.Plan plan : List.of(draft, active, closed, ofProgramme)) {
            learn("/families/" + plan.familyId());
            Staff.added(Roles.COORDINATOR, plan.familyId(), Staff.JAKOB, "caseworker");
            world.learn(wire.get("/api/v1/families/" + plan.familyId() + "/team", Roles.COORDINATOR)
                    .json());
            learn(plan.path());
        }
        learn("/programmes/" + programme);
        world.learn("/api/v1/programmes/" + programme + "/leaders");
        world.learn("/api/v1/programmes/" + programme + "/clients");
        for (String status : List.of("referred", "enrolled", "completed", "discontinued")) {
            View enrolment = Enrolments.aFamilyIn(programme, status);
            learn("/families/" + enrolment.getString("familyId"));
            learn("/enrolments/" + enrolment.getString("id"));
        }
    }

    /** Registered by a caseworker, and the coordinator is not on its team, but has looked at it once. */
    private void behindGlass(String name) {
        String path = "/families/"
                + Api.as(Roles.CASEWORKER)
                        .body(Families.registration(name, parent("Karen")))
                        .post("/families")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        world.learn("/api/v1" + path);
        learn("/break-glass/"
                + Api.as(Roles.COORDINATOR)
                        .body(json("reasonCode", "stand-in", "reasonText", "Vikar"))
                        .post(path + "/break-glass")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"));
    }

    private static void forgetProgrammes() {
        try (Connection connection = Database.asOwner();
                Statement sql = connection.createStatement()) {
            String ours = " where id::text not like '" + SHIPPED + "%'";
            sql.execute("truncate programme_leader, programme_client");
            sql.execute("delete from programme" + ours);
            sql.execute("delete from code" + ours);
            sql.execute("delete from unit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String aUnit() {
        return made("/units", json("name", "Skolen " + UUID.randomUUID(), "kind", "school"));
    }

    private static String aCode() {
        return made(
                "/codes",
                json(
                        "list",
                        "break-glass-reason",
                        "code",
                        "seed",
                        "nameDa",
                        "Prøve",
                        "nameEn",
                        "Trial",
                        "sequence",
                        9,
                        "validTo",
                        "2020-01-01",
                        "validFrom",
                        "2020-01-01"));
    }

    private static String made(String path, Map<String, Object> body) {
        return Api.as(Roles.ADMINISTRATOR)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Those that are shipped are what other tests expect them to be. */
    private static String aProgramme() {
        Map<String, Object> phase = json("title", "Ro", "months", 6, "focus", "Ro om hverdagen");
        return Api.as(Roles.ADMINISTRATOR)
                .body(json("name", "Prøven", "municipality", "Læsø", "planTemplate", List.of(phase)))
                .post("/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Plans.Plan withGoals(Plans.Plan plan) {
        for (List<String> life : LIVES) {
            Goals.Goal goal = Goals.propose(plan, 1, "Mål " + life);
            learn(Goals.after(goal, life.toArray(String[]::new)).path());
            if (life.contains("start")) {
                learn(goal.path() + "/evaluations/"
                        + Goals.evaluate(goal, 1, null)
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"));
            }
        }
        return plan;
    }

    private void learn(String path) {
        JsonNode view = wire.get("/api/v1" + path, Roles.COORDINATOR).json();
        world.learn("/api/v1" + path);
        world.learn(view);
    }
}
