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
class StartGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    private static Goals.Goal agreedOn(String day) {
        Goals.Goal goal = Goals.propose(aDraft(), 1, "Ida kommer i skole");
        Goals.step(goal, "agree", json("agreedOn", day)).then().statusCode(200);
        return Goals.read(goal);
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
    void whoRegistersLateSaysWhichDayItBegan() {
        Goals.Goal goal = agreedOn("2026-02-01");
        Goals.step(goal, "start", json("startedOn", "2026-02-10")).then().statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("active"))
                .body("agreedOn", equalTo("2026-02-01"))
                .body("startedOn", equalTo("2026-02-10"));
    }

    @Test
    void withoutADayItIsToday() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = agreedOn("2026-02-01");
        Goals.step(goal, "start", json("startedOn", null))
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2026-03-01"));
    }

    @Test
    void itBeginsNeitherBeforeTheFamilyAgreedNorInTheFuture() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = agreedOn("2026-02-01");
        invalid(Goals.step(goal, "start", json("startedOn", "2026-03-02")), "startedOn", "date-range");
        invalid(Goals.step(goal, "start", json("startedOn", "2026-01-31")), "startedOn", "date-range");
        invalid(Goals.step(goal, "start", json("startedOn", "1899-12-31")), "startedOn", "date-range");
        invalid(Goals.step(goal, "start", json("startedOn", "i går")), "startedOn", "format");
        assertEquals(goal.view().getMap(""), Goals.read(goal).view().getMap(""));
        Goals.step(goal, "start", json("startedOn", "2026-02-01")).then().statusCode(200);
    }

    @Test
    void itTakesNoOtherDetails() {
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
