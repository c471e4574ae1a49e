package dk.familieplan.support;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo users as colleagues, and the teams they are on. */
public final class Staff {

    public static final String METTE = "5f4dcc3b-0000-4000-8000-000000000001";
    public static final String JAKOB = "5f4dcc3b-0000-4000-8000-000000000002";
    public static final String HANNE = "5f4dcc3b-0000-4000-8000-000000000003";
    public static final String ANDERS = "5f4dcc3b-0000-4000-8000-000000000011";
    public static final String LISE = "5f4dcc3b-0000-4000-8000-000000000012";
    public static final String NIELS = "5f4dcc3b-0000-4000-8000-000000000013";

    public static final Set<String> TEAM_WRITERS =
            Set.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.FAMILIES_WRITE);

    private static final List<List<String>> ALL = List.of(
            List.of(METTE, "Mette Sørensen", "coordinator"),
            List.of(JAKOB, "Jakob Lund", "caseworker"),
            List.of(HANNE, "Hanne Kjær", "leader"),
            List.of(ANDERS, "Anders Holt", "coordinator2"),
            List.of(LISE, "Lise Bang", "caseworker2"),
            List.of(NIELS, "Niels Juhl", "leader2"));

    private Staff() {}

    /** The directory as it is when Keycloak has been asked; for tests that are about something else. */
    public static void known() {
        for (List<String> user : ALL) {
            Database.execute("insert into staff (id, name, username, available, synchronised_at) values ('"
                    + String.join("', '", user) + "', true, now()) on conflict (id) do update set available = true,"
                    + " name = excluded.name, username = excluded.username");
        }
    }

    /** Registered by this user, and seen by nobody else. */
    public static Families.Registered ownFamily(String username) {
        known();
        return new Families.Registered(View.of(Api.as(username)
                .body(Families.registration("Familien Skov", Families.parent("Ane"), Families.child("Bo", 7)))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .asString()));
    }

    /** The answer, whatever it is. */
    public static Response add(String by, String familyId, Object... fields) {
        return Api.as(by).body(json(fields)).post("/families/" + familyId + "/team");
    }

    /** A colleague who is on the team from now on. */
    public static View added(String by, String familyId, String userId, String role) {
        return View.of(add(by, familyId, "userId", userId, "role", role)
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    /** Everybody there is and was, in the order of the list. */
    public static List<Map<String, Object>> team(String by, String familyId) {
        return View.of(Api.as(by)
                        .get("/families/" + familyId + "/team")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getList("items");
    }

    public static View contactPerson(String by, String familyId) {
        return new View(team(by, familyId).stream()
                .filter(member -> member.get("role").equals("contact-person")
                        && member.get("current").equals(true))
                .findFirst()
                .orElseThrow());
    }

    /** From the contact person there is. */
    public static Response handOver(String by, String familyId, String userId, String stayAs) {
        return handOver(
                by,
                familyId,
                json("from", contactPerson(by, familyId).getString("id"), "userId", userId, "stayAs", stayAs));
    }

    public static Response handOver(String by, String familyId, Map<String, Object> body) {
        return Api.as(by).body(body).post("/families/" + familyId + "/team/hand-over");
    }

    public static String path(View member) {
        return "/families/" + member.getString("familyId") + "/team/" + member.getString("id");
    }

    /** Off the team by its last version; the answer, whatever it is. */
    public static Response remove(String by, View member) {
        String etag = Api.as(by).get(path(member)).header("ETag");
        return Api.as(by).header(Change.seen(etag)).delete(path(member));
    }

    public static Response change(String by, View member, Object... fields) {
        String etag = Api.as(by).get(path(member)).header("ETag");
        return Api.as(by)
                .contentType(Change.MERGE_PATCH)
                .header(Change.seen(etag))
                .body(json(fields))
                .patch(path(member));
    }

    public static void sees(String user, String familyId) {
        Api.as(user).get("/families/" + familyId).then().statusCode(200);
    }

    public static void doesNotSee(String user, String familyId) {
        Refusals.refused(Api.as(user).get("/families/" + familyId), dk.familieplan.problem.ProblemType.NOT_FOUND);
    }
}
