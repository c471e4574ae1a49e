package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.ownFamily;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Enrolments;
import dk.familieplan.support.Staff;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeClientsTest {

    private String programme;
    private String clients;

    @BeforeEach
    void aProgramme() {
        programme = Programmes.create("Prøven " + UUID.randomUUID()).getString("id");
        clients = "/programmes/" + programme + "/clients";
    }

    private Response admit(String client) {
        return Api.as(ADMINISTRATOR).put(clients + "/" + client);
    }

    @Test
    void onlyAdministratorsReadAndChangeThem() {
        onlyFor(Set.of(ADMINISTRATOR), api -> api.get(clients));
        onlyFor(Set.of(ADMINISTRATOR), api -> api.put(clients + "/integration"));
        onlyFor(Set.of(ADMINISTRATOR), api -> api.delete(clients + "/integration"));
    }

    @Test
    void aSystemReadsTheFamiliesOfTheProgrammesItIsRegisteredFor() {
        String family = ownFamily(COORDINATOR).path();
        Api.as(COORDINATOR)
                .body(json("programmeId", programme))
                .post(family + "/enrolments")
                .then()
                .statusCode(201);
        refused(Api.asMachine().get(family), ProblemType.NOT_FOUND);
        admit("integration").then().statusCode(204);
        Api.asMachine().get(family).then().statusCode(200);
        Api.as(ADMINISTRATOR).delete(clients + "/integration").then().statusCode(204);
        refused(Api.asMachine().get(family), ProblemType.NOT_FOUND);
    }

    @Test
    void aSystemGoesOnReadingAFamilyWhoseEnrolmentHasEnded() {
        admit("integration").then().statusCode(204);
        String family = ownFamily(COORDINATOR).path();
        String enrolment = Api.as(COORDINATOR)
                .body(json("programmeId", programme))
                .post(family + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.asMachine().get(family).then().statusCode(200);
        Staff.added(COORDINATOR, family.substring("/families/".length()), Staff.JAKOB, "caseworker");
        Enrolments.step(enrolment, "discontinue", json("reason", "Familien ønsker det ikke"))
                .then()
                .statusCode(200);
        Api.asMachine().get(family).then().statusCode(200);
        // Also when the programme is one it was registered for only afterwards.
        Api.as(ADMINISTRATOR).delete(clients + "/integration").then().statusCode(204);
        refused(Api.asMachine().get(family), ProblemType.NOT_FOUND);
        admit("integration").then().statusCode(204);
        Api.asMachine().get(family).then().statusCode(200);
    }

    @Test
    void theyComePageByPageAndTwiceIsOnce() {
        admit("skole").then().statusCode(204);
        admit("jobcenter").then().statusCode(204);
        admit("jobcenter").then().statusCode(204);
        Response first = Api.as(ADMINISTRATOR).queryParam("limit", 1).get(clients);
        assertThat(View.of(first.asString()).getList("items.clientId"), contains("jobcenter"));
        Response second = Api.as(ADMINISTRATOR)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(clients);
        assertThat(View.of(second.asString()).getList("items.clientId"), contains("skole"));
        invalid(Api.as(ADMINISTRATOR).queryParam("limit", 0).get(clients), "limit", "range");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused(Api.as(ADMINISTRATOR).delete(clients + "/integration"), ProblemType.NOT_FOUND);
        String nowhere = "/programmes/" + UUID.randomUUID() + "/clients";
        refused(Api.as(ADMINISTRATOR).put(nowhere + "/integration"), ProblemType.NOT_FOUND);
        refused(Api.as(ADMINISTRATOR).get(nowhere), ProblemType.NOT_FOUND);
    }

    @Test
    void theyAreAListOfNames() {
        List.of("a", "b").forEach(client -> admit(client).then().statusCode(204));
        assertThat(
                View.of(Api.as(ADMINISTRATOR).get(clients).asString()).getList("items.clientId"), contains("a", "b"));
    }
}
