package dk.familieplan.plan;

import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetPlanTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aDraft().path();
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Api.as(LEADER).get("/plans/" + id), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}, {3}")
    @CsvSource({
        "2025-12-31, upcoming, upcoming, upcoming",
        "2026-01-01, current, upcoming, upcoming",
        "2026-06-30, current, upcoming, upcoming",
        "2026-07-01, past, current, upcoming",
        "2027-06-30, past, past, current",
        "2027-07-01, past, past, past"
    })
    void phasesAreSeenFromToday(LocalDate today, String first, String second, String third) {
        Plans.Plan plan = aDraft();
        HeldClock.holdAt(today);
        Api.as(LEADER).get(plan.path()).then().statusCode(200).body("phases.status", contains(first, second, third));
    }

    @Test
    void itsVersionRisesWithItsPhases() {
        Plans.Plan plan = aDraft();
        String before = Change.etag(plan.path());
        assertEquals(before, Change.etag(plan.path()));
        Change.of(plan.phasePath(2), json("focus", "Fast arbejde")).then().statusCode(200);
        assertNotEquals(before, Change.etag(plan.path()));
    }

    @Test
    void itsVersionIsItsOwnAndNotThatOfItsGoals() {
        Plans.Plan plan = aDraft();
        String before = Change.etag(plan.path());
        Goals.agreed(plan, 1, "Ida sover hele natten");
        assertEquals(before, Change.etag(plan.path()));
    }
}
