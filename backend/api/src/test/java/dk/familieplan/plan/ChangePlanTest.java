package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangePlanTest {

    @Test
    void onlyThoseWhoWorkWithFamiliesMayChange() {
        String path = aDraft().path();
        onlyFor(WRITERS, api -> api.body(json("title", "En anden titel")).patch(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Change.of("/plans/" + id, "\"0\"", json("title", "En anden titel")), ProblemType.NOT_FOUND);
    }

    @Test
    void aTitleIsChangedAndNothingElse() {
        Plans.Plan plan = aDraft();
        String before = Change.etag(plan.path());
        Response answer = Change.of(plan.path(), json("title", "Ida først"));
        answer.then().statusCode(200).body("title", equalTo("Ida først"));
        assertNotEquals(before, answer.header("ETag"));
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("title", equalTo("Ida først"))
                .body("status", equalTo("draft"));
        assertEquals(plan.timeline(), read(plan).timeline());
    }

    @Test
    void anActivePlanGetsABetterTitleToo() {
        Plans.Plan plan = anActivePlan();
        Change.of(plan.path(), json("title", "Ida først", "startDate", "2026-01-01"))
                .then()
                .statusCode(200);
        assertEquals("Ida først", read(plan).view().getString("title"));
    }

    @ParameterizedTest(name = "to {0}: {1}, {2}, {3}")
    @CsvSource({
        "2026-03-01, 2026-03-01..2026-08-28, 2026-08-29..2027-02-28, 2027-03-01..2027-08-28",
        "2025-12-31, 2025-12-31..2026-06-29, 2026-06-30..2026-12-30, 2026-12-31..2027-06-29",
        "2026-04-01, 2026-04-01..2026-09-28, 2026-09-29..2027-03-31, 2027-04-01..2027-09-28"
    })
    void aDraftMovesWithAllItsPhases(String to, String first, String second, String third) {
        Plans.Plan plan = aDraft();
        Change.of(plan.path(), json("startDate", to)).then().statusCode(200);
        Plans.Plan moved = read(plan);
        assertEquals(List.of("1 Ro " + first, "2 Skridt " + second, "3 Fodfæste " + third), moved.timeline());
        assertEquals(to, moved.view().getString("startDate"));
        assertEquals(third.substring(12), moved.view().getString("endDate"));
        assertEquals(
                List.of(plan.phase(1), plan.phase(2), plan.phase(3)),
                List.of(moved.phase(1), moved.phase(2), moved.phase(3)));
    }

    @Test
    void aDraftWithoutPhasesMovesToo() {
        Plans.Plan plan = created(asked(aFamily().id(), json("title", "En begyndelse", "startDate", "2026-05-01")));
        Change.of(plan.path(), json("startDate", "2026-06-01")).then().statusCode(200);
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .body("startDate", equalTo("2026-06-01"))
                .body("endDate", nullValue());
    }

    @Test
    void anActivePlanIsNotMovedAsAWhole() {
        Plans.Plan plan = anActivePlan();
        refused(
                Change.of(plan.path(), json("title", "Senere", "startDate", "2026-02-01")),
                ProblemType.PLAN_NOT_EDITABLE);
        assertEquals(plan.view().getMap(""), read(plan).view().getMap(""));
    }

    @Test
    void onlyWhatWasSeenIsChanged() {
        Plans.Plan plan = aDraft();
        String seen = Change.etag(plan.path());
        refused(Change.unseen(plan.path(), json("title", "Ida først")), ProblemType.VERSION_REQUIRED);
        Change.of(plan.phasePath(1), json("title", "Ro om aftenen")).then().statusCode(200);
        refused(Change.of(plan.path(), seen, json("title", "Ida først")), ProblemType.STALE_VERSION);
        refused(
                Change.of(plan.path(), "W/" + Change.etag(plan.path()), json("title", "Ida først")),
                ProblemType.STALE_VERSION);
        assertEquals("Vores plan", read(plan).view().getString("title"));
    }

    @Test
    void whatIsChangedIsCheckedLikeSomethingNew() {
        String path = aDraft().path();
        invalid(Change.of(path, json("title", null)), "title", "required");
        invalid(Change.of(path, json("title", " ")), "title", "required");
        invalid(Change.of(path, json("title", "a".repeat(201))), "title", "size");
        invalid(Change.of(path, json("startDate", null)), "startDate", "required");
        invalid(Change.of(path, json("startDate", "2200-01-01")), "startDate", "date-range");
        invalid(Change.of(path, json("endDate", "2027-01-01")), "endDate", "unknown-field");
        invalid(Change.of(path, json("status", "active")), "status", "unknown-field");
    }
}
