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
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReopenGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayReopen() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/reopen";
        onlyFor(WRITERS, api -> api.body(json("reason", "Der er mere at gøre")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(
                Api.as(COORDINATOR).body(json("reason", "Der er mere at gøre")).post("/goals/" + id + "/reopen"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void itGoesOnWithAReasonAndWithWhatWasReached() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start");
        Goals.evaluate(goal, 1, null).then().statusCode(201);
        Goals.after(goal, "complete");
        HeldClock.holdAt(LocalDate.of(2026, 9, 1));
        Goals.step(goal, "reopen", json("reason", "Fraværet er tilbage")).then().statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("active"))
                .body("statusReason", equalTo("Fraværet er tilbage"))
                .body("closedOn", nullValue())
                .body("startedOn", equalTo("2026-03-01"))
                .body("agreedOn", equalTo("2026-03-01"))
                .body("achievement", equalTo(1));
    }

    @Test
    void whatTheFamilyNeverAgreedToIsNotAgreedToByReopening() {
        Goals.Goal goal = Goals.after(Goals.propose(aDraft(), 1, "Flytte"), "drop", "reopen");
        assertEquals("proposed", goal.status());
        refused(Goals.step(goal, "start"), ProblemType.ILLEGAL_TRANSITION);
    }

    @Test
    void aReasonIsRequired() {
        Goals.Goal goal = Goals.after(Goals.propose(aDraft(), 1, "Flytte"), "drop");
        refused(Goals.step(goal, "reopen", json()), ProblemType.REASON_REQUIRED);
        refused(Goals.step(goal, "reopen", json("reason", " ")), ProblemType.REASON_REQUIRED);
        invalid(Goals.step(goal, "reopen", json("reason", "a".repeat(1001))), "reason", "size");
        assertEquals("dropped", Goals.read(goal).status());
    }

    @Test
    void whatIsOpenIsNotReopened() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start"), "reopen");
    }
}
