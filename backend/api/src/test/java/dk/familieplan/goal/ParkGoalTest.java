package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ParkGoalTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayPark() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/park";
        onlyFor(WRITERS, api -> api.body(json()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(json()).post("/goals/" + id + "/park"), ProblemType.NOT_FOUND);
    }

    @Test
    void itGoesLastOnTheShelfAndTheOthersCloseUp() {
        Plans.Plan plan = aDraft();
        Goals.propose(plan, 0, "Ferie sammen");
        Goals.propose(plan, 1, "Ida kommer i skole");
        Goals.Goal goal = Goals.agreed(plan, 1, "Noah lærer at svømme");
        Goals.propose(plan, 1, "Ro om morgenen");
        Api.as(COORDINATOR)
                .noContentType()
                .post(goal.path() + "/park")
                .then()
                .statusCode(200)
                .body("parked", equalTo(true))
                .body("phaseId", nullValue())
                .body("status", equalTo("agreed"))
                .body("priority", equalTo(2));
        assertEquals(List.of("1 Ida kommer i skole", "2 Ro om morgenen"), Goals.order(plan, plan.phase(1)));
        assertEquals(List.of("1 Ferie sammen", "2 Noah lærer at svømme"), Goals.shelf(plan));
    }

    @Test
    void whoHasSeenItBeforeSeesThatItMoved() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Noah lærer at svømme");
        Goals.after(goal, "park");
        refused(Change.of(goal.path(), goal.etag(), json("title", "Noah svømmer")), ProblemType.STALE_VERSION);
    }

    @Test
    void whatIsParkedIsNotParkedAgain() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "park"), "park");
    }

    @Test
    void whatIsDoneWithIsNotParked() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "drop"), "park");
    }
}
