package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DropGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayDrop() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/drop";
        onlyFor(WRITERS, api -> api.body(json("reason", "Ikke længere vigtigt")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(
                Api.as(COORDINATOR).body(json("reason", "Ikke længere vigtigt")).post("/goals/" + id + "/drop"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void theReasonAndTheDayAreKept() {
        HeldClock.holdAt(LocalDate.of(2026, 5, 31));
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Flytte");
        Goals.step(goal, "drop", json("reason", "Familien bliver boende"))
                .then()
                .statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("dropped"))
                .body("statusReason", equalTo("Familien bliver boende"))
                .body("closedOn", equalTo("2026-05-31"));
    }

    @Test
    void aReasonIsRequired() {
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Flytte");
        refused(Goals.step(goal, "drop", json()), ProblemType.REASON_REQUIRED);
        refused(Goals.step(goal, "drop", json("reason", null)), ProblemType.REASON_REQUIRED);
        refused(Goals.step(goal, "drop", json("reason", " ")), ProblemType.REASON_REQUIRED);
        invalid(Goals.step(goal, "drop", json("reason", "a".repeat(1001))), "reason", "size");
        invalid(Api.as(COORDINATOR).post(goal.path() + "/drop"), "", "required");
        Api.as(COORDINATOR).get(goal.path()).then().body("status", equalTo("agreed"));
    }

    @Test
    void whatIsCompletedIsNotDropped() {
        Goals.cannot(
                Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start", "complete"), "drop");
    }
}
