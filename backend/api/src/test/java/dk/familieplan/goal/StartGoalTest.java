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
class StartGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayStart() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/start";
        onlyFor(WRITERS, api -> api.body(json()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(json()).post("/goals/" + id + "/start"), ProblemType.NOT_FOUND);
    }

    @Test
    void theDayItStartsIsKept() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Ida kommer i skole");
        Api.as(COORDINATOR).noContentType().post(goal.path() + "/start").then().statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("active"))
                .body("startedOn", equalTo("2026-03-01"))
                .body("closedOn", nullValue());
    }

    @Test
    void aParkedGoalIsTakenOffTheShelfFirst() {
        Goals.Goal goal = Goals.agreed(aDraft(), 0, "Ferie sammen");
        refused(Goals.step(goal, "start"), ProblemType.ILLEGAL_TRANSITION);
        Goals.after(goal, "resume", "start");
    }

    @Test
    void itTakesNoDetails() {
        invalid(
                Goals.step(Goals.agreed(aDraft(), 1, "Ida kommer i skole"), "start", json("reason", "Nu")),
                "reason",
                "unknown-field");
    }

    @Test
    void whatTheFamilyHasNotAgreedToIsNotStarted() {
        Goals.cannot(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "start");
    }
}
