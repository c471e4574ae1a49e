package dk.familieplan.paging;

import static dk.familieplan.support.AtOnce.outcomes;
import static dk.familieplan.support.Body.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fifty who have all read the same version: one is followed, the others are told, whatever it is that they change. */
@QuarkusTest
class FiftyAtOnceTest {

    private static final int FIFTY = 50;

    private static void oneWins(String role, String path, String field) {
        Response before = Api.as(role).get(path);
        String etag = before.then().statusCode(200).extract().header("ETag");
        List<Response> answers = AtOnce.send(
                FIFTY,
                i -> Api.as(role)
                        .contentType(Change.MERGE_PATCH)
                        .header(Change.seen(etag))
                        .body(json(field, "Nummer " + i))
                        .patch(path));
        List<String> expected = new ArrayList<>(Collections.nCopies(FIFTY - 1, "stale-version"));
        expected.add(0, "200");
        assertEquals(expected, outcomes(answers));
        Response winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        Response after = Api.as(role).get(path);
        assertEquals(winner.<String>path(field), after.<String>path(field));
        assertEquals(winner.header("ETag"), after.header("ETag"));
    }

    @Test
    void aFamily() {
        oneWins(Roles.COORDINATOR, Plans.aFamily().path(), "name");
    }

    @Test
    void aMember() {
        Families.Registered family = Plans.aFamily();
        oneWins(Roles.COORDINATOR, family.memberPath("Ida"), "givenName");
    }

    @Test
    void aPlan() {
        oneWins(Roles.COORDINATOR, Plans.anActivePlan().path(), "title");
    }

    @Test
    void aPhase() {
        oneWins(Roles.COORDINATOR, Plans.anActivePlan().phasePath(2), "focus");
    }

    @Test
    void aGoal() {
        oneWins(
                Roles.COORDINATOR,
                Goals.propose(Plans.aDraft(), 1, "Ida kommer i skole").path(),
                "title");
    }

    @Test
    void aProgramme() {
        String path = "/programmes/"
                + Api.as(Roles.ADMINISTRATOR)
                        .body(json("name", "Prøven", "municipality", "Læsø", "planTemplate", List.of()))
                        .post("/programmes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        oneWins(Roles.ADMINISTRATOR, path, "name");
    }
}
