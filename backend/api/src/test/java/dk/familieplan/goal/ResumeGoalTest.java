package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResumeGoalTest {

    private static Goals.Goal parkedFrom(Plans.Plan plan, int phase) {
        return Goals.after(Goals.propose(plan, phase, "Noah lærer at svømme"), "park");
    }

    private static int resumedIn(Plans.Plan plan, Goals.Goal goal) {
        Goals.after(goal, "resume");
        return 1
                + List.of(plan.phase(1), plan.phase(2), plan.phase(3))
                        .indexOf(Goals.read(goal).phaseId());
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayResume() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/resume";
        onlyFor(WRITERS, api -> api.body(json()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(json()).post("/goals/" + id + "/resume"), ProblemType.NOT_FOUND);
    }

    @Test
    void itGoesLastInThePhaseThatIsAskedForAndTheShelfClosesUp() {
        Plans.Plan plan = aDraft();
        Goals.propose(plan, 2, "Anders finder et job");
        Goals.Goal goal = Goals.agreed(plan, 0, "Ferie sammen");
        Goals.propose(plan, 0, "Flytte");
        Goals.step(goal, "resume", json("phaseId", plan.phase(2)))
                .then()
                .statusCode(200)
                .body("parked", equalTo(false))
                .body("phaseId", equalTo(plan.phase(2)))
                .body("status", equalTo("agreed"));
        assertEquals(List.of("1 Anders finder et job", "2 Ferie sammen"), Goals.order(plan, plan.phase(2)));
        assertEquals(List.of("1 Flytte"), Goals.shelf(plan));
    }

    @Test
    void itGoesBackToThePhaseItWasParkedFrom() {
        HeldClock.holdAt(LocalDate.of(2027, 3, 1));
        Plans.Plan plan = aDraft();
        Goals.Goal goal = parkedFrom(plan, 2);
        Api.as(COORDINATOR).noContentType().post(goal.path() + "/resume").then().statusCode(200);
        assertEquals(plan.phase(2), Goals.read(goal).phaseId());
    }

    @ParameterizedTest(name = "on {0} phase {1}")
    @CsvSource({"2025-06-01, 1", "2026-06-30, 1", "2026-07-01, 2", "2027-06-30, 3", "2028-01-01, 3"})
    void aGoalThatWasNeverInAPhaseGoesToTheCurrentOrTheNextOne(LocalDate today, int phase) {
        Plans.Plan plan = aDraft();
        Goals.Goal goal = Goals.propose(plan, 0, "Ferie sammen");
        HeldClock.holdAt(today);
        assertEquals(phase, resumedIn(plan, goal));
    }

    @Test
    void whenItsPhaseIsGoneItGoesToTheCurrentOne() {
        HeldClock.holdAt(LocalDate.of(2027, 3, 1));
        Plans.Plan plan = aDraft();
        Goals.Goal goal = parkedFrom(plan, 2);
        Change.remove(plan.phasePath(2)).then().statusCode(204);
        assertEquals(3, resumedIn(plan, goal));
    }

    @Test
    void aPlanWithoutAPhaseKeepsItOnTheShelf() {
        Plans.Plan plan =
                created(Plans.asked(aFamily().id(), json("title", "En begyndelse", "startDate", "2026-05-01")));
        Goals.Goal goal = Goals.propose(plan, 0, "Ferie sammen");
        refused(Goals.step(goal, "resume"), ProblemType.ILLEGAL_TRANSITION);
        assertEquals(List.of("1 Ferie sammen"), Goals.shelf(plan));
    }

    @Test
    void onlyAPhaseOfItsOwnPlanWillDo() {
        Goals.Goal goal = Goals.propose(aDraft(), 0, "Ferie sammen");
        invalid(Goals.step(goal, "resume", json("phaseId", aDraft().phase(1))), "phaseId", "unknown-reference");
        invalid(Goals.step(goal, "resume", json("phaseId", UUID.randomUUID())), "phaseId", "unknown-reference");
        invalid(Goals.step(goal, "resume", json("phase", 1)), "phase", "unknown-field");
        assertTrue(Goals.read(goal).parked());
    }

    @Test
    void whatIsNotParkedIsNotTakenOffTheShelf() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree"), "resume");
    }
}
