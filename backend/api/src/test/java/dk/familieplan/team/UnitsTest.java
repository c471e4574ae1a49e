package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Pages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitsTest {

    private static final Set<String> READERS =
            Set.of(COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ, FAMILIES_WRITE);

    private static Response change(String id, Object... fields) {
        String etag = Api.as(ADMINISTRATOR).get("/units/" + id).header("ETag");
        return Api.as(ADMINISTRATOR)
                .contentType(Change.MERGE_PATCH)
                .header(Change.seen(etag))
                .body(json(fields))
                .patch("/units/" + id);
    }

    @Test
    void allStaffReadThemAndAdministratorsWriteThem() {
        String id = Units.open();
        onlyFor(READERS, api -> api.get("/units"));
        onlyFor(READERS, api -> api.get("/units/" + id));
        onlyFor(
                Set.of(ADMINISTRATOR),
                api -> api.body(json("name", Units.name(), "kind", "other")).post("/units"));
        onlyFor(
                Set.of(ADMINISTRATOR),
                api -> api.contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("kind", "daycare"))
                        .patch("/units/" + id));
    }

    @Test
    void aUnitIsReadAsItWasCreated() {
        String name = Units.name();
        Response made = Units.asked(json("name", name, "kind", "social-and-health"));
        String id = made.then()
                .statusCode(201)
                .body("name", equalTo(name))
                .body("kind", equalTo("social-and-health"))
                .body("closedOn", nullValue())
                .extract()
                .path("id");
        Response read = Api.as(CASEWORKER).get("/units/" + id);
        assertEquals(made.asString(), read.asString());
        assertEquals(made.header("ETag"), read.header("ETag"));
    }

    @Test
    void aUnitIsRenamedAndClosedAndOpenedAgain() {
        String id = Units.open();
        String name = Units.name();
        change(id, "name", name, "kind", "employment", "closedOn", "2027-01-01")
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("kind", equalTo("employment"))
                .body("closedOn", equalTo("2027-01-01"));
        change(id, "closedOn", null).then().statusCode(200).body("closedOn", nullValue());
        refused(
                Api.as(ADMINISTRATOR)
                        .contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("kind", "other"))
                        .patch("/units/" + id),
                ProblemType.STALE_VERSION);
    }

    @Test
    void whatIsWrongIsNamed() {
        onlyInvalid(Units.asked(json("kind", "other")), "name", "required");
        onlyInvalid(Units.asked(json("name", " ", "kind", "other")), "name", "required");
        onlyInvalid(Units.asked(json("name", "U".repeat(101), "kind", "other")), "name", "size");
        onlyInvalid(Units.asked(json("name", Units.name())), "kind", "required");
        onlyInvalid(
                Units.asked(json("name", Units.name(), "kind", "other", "closedOn", "2200-01-01")),
                "closedOn",
                "date-range");
        onlyInvalid(change(Units.open(), "name", null), "name", "required");
        refused(Api.as(COORDINATOR).get("/units/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
    }

    @Test
    void aNameIsAUnitsOwn() {
        String name = Units.name();
        Units.asked(json("name", name, "kind", "other")).then().statusCode(201);
        refused(Units.asked(json("name", name, "kind", "school")), ProblemType.NAME_TAKEN);
        refused(change(Units.open(), "name", name), ProblemType.NAME_TAKEN);
        String another = Units.name();
        List<String> outcomes =
                AtOnce.outcomes(AtOnce.send(5, i -> Units.asked(json("name", another, "kind", "other"))));
        assertEquals(List.of("201", "name-taken", "name-taken", "name-taken", "name-taken"), outcomes);
    }

    @Test
    void theyComeByName() {
        String mark = UUID.randomUUID().toString();
        List.of("Å", "b", "A", "Æ")
                .forEach(name -> Units.asked(json("name", name + " " + mark, "kind", "other"))
                        .then()
                        .statusCode(201));
        for (int limit : List.of(2, 200)) {
            assertThat(
                    Pages.texts(Pages.all("/units", limit, Map.of()), "name").stream()
                            .filter(name -> name.endsWith(mark))
                            .map(name -> name.split(" ")[0])
                            .toList(),
                    contains("A", "b", "Æ", "Å"));
        }
    }
}
