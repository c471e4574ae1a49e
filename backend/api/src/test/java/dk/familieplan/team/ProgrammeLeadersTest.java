package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.ANDERS;
import static dk.familieplan.support.Staff.HANNE;
import static dk.familieplan.support.Staff.NIELS;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.sees;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
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
class ProgrammeLeadersTest {

    private String programme;
    private String leaders;

    @BeforeEach
    void aProgramme() {
        Staff.known();
        programme = Api.as(ADMINISTRATOR)
                .body(json("name", "Prøven", "municipality", "Læsø", "planTemplate", List.of()))
                .post("/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        leaders = "/programmes/" + programme + "/leaders";
    }

    private Response appoint(String user) {
        return Api.as(ADMINISTRATOR).put(leaders + "/" + user);
    }

    private Response dismiss(String user) {
        return Api.as(ADMINISTRATOR).delete(leaders + "/" + user);
    }

    private List<String> names(int limit) {
        return View.of(Api.as(LEADER).queryParam("limit", limit).get(leaders).asString())
                .getList("items.name");
    }

    @Test
    void administratorsChangeThemAndLeadersReadThem() {
        onlyFor(Set.of(ADMINISTRATOR, LEADER), api -> api.get(leaders));
        onlyFor(Set.of(ADMINISTRATOR), api -> api.put(leaders + "/" + HANNE));
        onlyFor(Set.of(ADMINISTRATOR), api -> api.delete(leaders + "/" + HANNE));
    }

    @Test
    void aLeaderSeesTheFamiliesEnrolledInTheirProgrammeAsLongAsTheyLeadIt() {
        String family = ownFamily(COORDINATOR).id();
        appoint(HANNE).then().statusCode(204);
        doesNotSee(LEADER, family);
        Api.as(COORDINATOR)
                .body(json("programmeId", programme))
                .post("/families/" + family + "/enrolments")
                .then()
                .statusCode(201);
        sees(LEADER, family);
        doesNotSee("leader2", family);
        appoint(NIELS).then().statusCode(204);
        sees("leader2", family);
        dismiss(HANNE).then().statusCode(204);
        doesNotSee(LEADER, family);
        sees("leader2", family);
    }

    @Test
    void whoIsNoLeaderSeesNothingByLeadingOne() {
        String family = ownFamily(COORDINATOR).id();
        Api.as(COORDINATOR)
                .body(json("programmeId", programme))
                .post("/families/" + family + "/enrolments")
                .then()
                .statusCode(201);
        appoint(ANDERS).then().statusCode(204);
        doesNotSee("coordinator2", family);
    }

    @Test
    void theyComeByNamePageByPageAndTwiceIsOnce() {
        assertThat(names(50), empty());
        appoint(NIELS).then().statusCode(204);
        appoint(HANNE).then().statusCode(204);
        appoint(HANNE).then().statusCode(204);
        assertThat(names(50), contains("Hanne Kjær", "Niels Juhl"));
        Response first = Api.as(LEADER).queryParam("limit", 1).get(leaders);
        assertThat(View.of(first.asString()).getList("items.name"), contains("Hanne Kjær"));
        assertThat(
                View.of(Api.as(LEADER)
                                .queryParam("cursor", first.<String>path("nextCursor"))
                                .get(leaders)
                                .asString())
                        .getList("items.name"),
                contains("Niels Juhl"));
    }

    @Test
    void nobodyUnknownOrGoneLeads() {
        refused(appoint("nobody"), ProblemType.NOT_FOUND);
        Database.execute("update staff set available = false where id = '" + NIELS + "'");
        refused(appoint(NIELS), ProblemType.NOT_FOUND);
        refused(dismiss(HANNE), ProblemType.NOT_FOUND);
        String nowhere = "/programmes/" + UUID.randomUUID() + "/leaders";
        refused(Api.as(ADMINISTRATOR).put(nowhere + "/" + HANNE), ProblemType.NOT_FOUND);
        refused(Api.as(ADMINISTRATOR).get(nowhere), ProblemType.NOT_FOUND);
    }
}
