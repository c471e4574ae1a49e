package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompleteGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    private static Goals.Goal startedOn(String day) {
        Goals.Goal goal = Goals.propose(aDraft(), 1, "Ida kommer i skole");
        Goals.step(goal, "agree", json("agreedOn", day)).then().statusCode(200);
        Goals.step(goal, "start", json("startedOn", day)).then().statusCode(200);
        return Goals.read(goal);
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayComplete() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/complete";
        onlyFor(WRITERS, api -> api.body(json()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(json()).post("/goals/" + id + "/complete"), ProblemType.NOT_FOUND);
    }

    @Test
    void theDayItIsCompletedIsKept() {
        HeldClock.holdAt(LocalDate.of(2026, 5, 31));
        Goals.Goal goal = Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start");
        Api.as(COORDINATOR)
                .noContentType()
                .post(goal.path() + "/complete")
                .then()
                .statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("completed"))
                .body("closedOn", equalTo("2026-05-31"))
                .body("statusReason", nullValue());
    }

    @Test
    void whoRegistersLateSaysWhichDayItWasReached() {
        Goals.Goal goal = startedOn("2026-02-10");
        Goals.step(goal, "complete", json("completedOn", "2026-04-30")).then().statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("completed"))
                .body("startedOn", equalTo("2026-02-10"))
                .body("closedOn", equalTo("2026-04-30"));
    }

    @Test
    void itIsReachedNeitherBeforeItBeganNorInTheFuture() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = startedOn("2026-02-10");
        invalid(Goals.step(goal, "complete", json("completedOn", "2026-03-02")), "completedOn", "date-range");
        invalid(Goals.step(goal, "complete", json("completedOn", "2026-02-09")), "completedOn", "date-range");
        invalid(Goals.step(goal, "complete", json("completedOn", "1899-12-31")), "completedOn", "date-range");
        invalid(Goals.step(goal, "complete", json("completedOn", "i går")), "completedOn", "format");
        invalid(Goals.step(goal, "complete", json("reason", "Nu")), "reason", "unknown-field");
        assertEquals(goal.view().getMap(""), Goals.read(goal).view().getMap(""));
        Goals.step(goal, "complete", json("completedOn", "2026-02-10")).then().statusCode(200);
    }

    @Test
    void whyItWasReopenedIsDoneWithThen() {
        Goals.Goal goal =
                Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start", "complete", "reopen");
        assertEquals("Det aftalte vi på mødet", goal.view().getString("statusReason"));
        Api.as(COORDINATOR).get(Goals.after(goal, "complete").path()).then().body("statusReason", nullValue());
    }

    @Test
    void itKeepsItsPlace() {
        Plans.Plan plan = aDraft();
        Goals.Goal goal = Goals.after(Goals.propose(plan, 2, "Ida kommer i skole"), "agree", "start", "complete");
        assertEquals(plan.phase(2), goal.phaseId());
        assertEquals(1, goal.priority());
    }

    @Test
    void whatHasNotBegunIsNotCompleted() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree"), "complete");
    }

    @Test
    void aParkedGoalIsTakenOffTheShelfFirst() {
        Goals.cannot(
                Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start", "park"), "complete");
    }
}
