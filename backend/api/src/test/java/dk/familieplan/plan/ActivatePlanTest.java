package dk.familieplan.plan;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aClosedPlan;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.activate;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.familyStatus;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ActivatePlanTest {

    private static Plans.Plan aDraftWithAnAgreedGoal() {
        Plans.Plan draft = aDraft();
        Goals.agreed(draft, 1, "Ida kommer i skole hver dag");
        return draft;
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayActivate() {
        String path = aDraft().path() + "/activate";
        onlyFor(WRITERS, api -> api.post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Api.as(COORDINATOR).post("/plans/" + id + "/activate"), ProblemType.NOT_FOUND);
    }

    @Test
    void anAgreedPlanBecomesActiveAndSoDoesItsFamily() {
        HeldClock.holdAt(Instant.parse("2026-01-05T09:30:00Z"));
        Plans.Plan plan = aDraftWithAnAgreedGoal();
        Response answer = activate(plan);
        answer.then().statusCode(200).body("status", equalTo("active"));
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("status", equalTo("active"))
                .body("activatedAt", equalTo("2026-01-05T09:30:00Z"))
                .body("closedAt", nullValue());
        assertEquals(plan.timeline(), read(plan).timeline());
        assertEquals("active", familyStatus(plan));
    }

    @Test
    void aBodyMayBeEmptyOrLeftOut() {
        String path = aDraftWithAnAgreedGoal().path() + "/activate";
        invalid(Api.as(COORDINATOR).body(json("reason", "Vi er klar")).post(path), "reason", "unknown-field");
        Api.as(CASEWORKER).noContentType().post(path).then().statusCode(200);
        Api.asMachine()
                .body(json())
                .post(aDraftWithAnAgreedGoal().path() + "/activate")
                .then()
                .statusCode(200);
    }

    @Test
    void aParkedGoalIsAgreedToAsWell() {
        Plans.Plan plan = aDraft();
        Goals.agreed(plan, 0, "Ferie sammen");
        activate(plan).then().statusCode(200);
    }

    @Test
    void withoutAnAgreedGoalItStaysADraft() {
        Plans.Plan plan = aDraft();
        refused(activate(plan), ProblemType.AGREEMENT_MISSING);
        Goals.propose(plan, 1, "Ida kommer i skole hver dag");
        refused(activate(plan), ProblemType.AGREEMENT_MISSING);
        Goals.after(Goals.propose(plan, 2, "Anders finder et job"), "agree", "drop");
        refused(activate(plan), ProblemType.AGREEMENT_MISSING);
        assertEquals("draft", read(plan).view().getString("status"));
        assertEquals("planning", familyStatus(plan));
    }

    @Test
    void withoutAPhaseItStaysADraft() {
        Plans.Plan plan = created(asked(aFamily().id(), json("title", "En begyndelse", "startDate", "2026-05-01")));
        Goals.agreed(plan, 0, "Ferie sammen");
        refused(activate(plan), ProblemType.AGREEMENT_MISSING);
        assertEquals("draft", read(plan).view().getString("status"));
    }

    @Test
    void aFamilyHasOneActivePlan() {
        Plans.Plan active = anActivePlan();
        Plans.Plan next = draft(active.familyId(), threeHalfYears());
        Goals.agreed(next, 1, "Ida kommer i skole hver dag");
        refused(activate(next), ProblemType.ONE_ACTIVE_PLAN);
        assertEquals("draft", read(next).view().getString("status"));
        Plans.closed(active);
        activate(next).then().statusCode(200);
        assertEquals("active", familyStatus(next));
    }

    @Test
    void onlyADraftIsActivated() {
        refused(activate(anActivePlan()), ProblemType.ILLEGAL_TRANSITION);
        refused(activate(aClosedPlan()), ProblemType.ILLEGAL_TRANSITION);
    }

    @Test
    void aClosedPlanStaysClosedWhileTheNextIsActive() {
        Plans.Plan closed = aClosedPlan();
        Plans.activated(draft(closed.familyId(), threeHalfYears()));
        refused(activate(closed), ProblemType.ILLEGAL_TRANSITION);
    }

    @Test
    void ofSeveralAtOnceExactlyOneActivates() {
        Plans.Plan plan = aDraftWithAnAgreedGoal();
        List<Response> answers = AtOnce.send(6, i -> activate(plan));
        assertEquals(
                List.of(
                        "200",
                        "illegal-transition",
                        "illegal-transition",
                        "illegal-transition",
                        "illegal-transition",
                        "illegal-transition"),
                AtOnce.outcomes(answers));
    }
}
