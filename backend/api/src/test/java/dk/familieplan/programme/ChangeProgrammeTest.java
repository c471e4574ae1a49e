package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.programme.Programmes.phase;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Change.seen;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeProgrammeTest {

    private String path;

    @BeforeEach
    void aProgramme() {
        path = "/programmes/" + Programmes.create("Familien på Fanø").getString("id");
    }

    @Test
    void onlyAnAdministratorMay() {
        onlyFor(
                Set.of(ADMINISTRATOR),
                api -> api.header(seen("\"0\"")).body(json("name", "Fanø")).patch(path));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        refused(change("/programmes/" + UUID.randomUUID(), "\"0\"", json("name", "Fanø")), ProblemType.NOT_FOUND);
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        Response answer = change(json("name", "Fanømodellen", "endsOn", null, "capacityTo", 30));
        answer.then().statusCode(200);
        Api.as(COORDINATOR)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("name", equalTo("Fanømodellen"))
                .body("municipality", equalTo("Fanø"))
                .body("startsOn", equalTo("2026-01-01"))
                .body("endsOn", nullValue())
                .body("capacityFrom", equalTo(10))
                .body("capacityTo", equalTo(30))
                .body("planTemplate.title", contains("Ro", "Videre"));
    }

    @Test
    void theTemplateIsReplacedAsAWhole() {
        String before = Change.etag(path);
        change(json("planTemplate", List.of(phase("Et år", 12, "Sammen"))))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("planTemplate.title", contains("Et år"));
        refused(change(path, before, json("name", "Fanø")), ProblemType.STALE_VERSION);
        change(json("planTemplate", List.of())).then().statusCode(200).body("planTemplate", empty());
        Api.as(COORDINATOR).get(path).then().body("planTemplate", empty());
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        String before = Change.etag(path);
        change(json("name", "Fanømodellen")).then().statusCode(200);
        refused(change(path, before, json("name", "Noget andet")), ProblemType.STALE_VERSION);
        refused(Api.as(ADMINISTRATOR).body(json("name", "Noget andet")).patch(path), ProblemType.VERSION_REQUIRED);
        Api.as(COORDINATOR).get(path).then().body("name", equalTo("Fanømodellen"));
    }

    @Test
    void ofTwoAtOnceOneWins() {
        String etag = Change.etag(path);
        List<Response> answers = AtOnce.send(2, i -> change(path, etag, json("name", "Forslag " + i)));
        assertThat(AtOnce.outcomes(answers), contains("200", "stale-version"));
    }

    @Test
    void aChangeIsCheckedAsStrictlyAsACreation() {
        invalid(change(json("name", null)), "name", "required");
        invalid(change(json("endsOn", "2025-01-01")), "endsOn", "date-range");
        invalid(change(json("capacityTo", 9)), "capacityTo", "range");
        invalid(change(json("version", "7")), "version", "unknown-field");
        invalid(change(json("planTemplate", List.of(phase("Ro", 0, "Ro")))), "planTemplate[0].months", "range");
        Api.as(COORDINATOR)
                .get(path)
                .then()
                .body("name", equalTo("Familien på Fanø"))
                .body("endsOn", equalTo("2028-12-31"));
    }

    private Response change(Map<String, Object> patch) {
        return change(path, Change.etag(path), patch);
    }

    private static Response change(String path, String etag, Map<String, Object> patch) {
        return Api.as(ADMINISTRATOR)
                .contentType(Change.MERGE_PATCH)
                .header(seen(etag))
                .body(patch)
                .patch(path);
    }
}
