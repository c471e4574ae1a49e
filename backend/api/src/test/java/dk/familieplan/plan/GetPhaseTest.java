package dk.familieplan.plan;

import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetPhaseTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aDraft().phasePath(1);
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPhaseIsNotFound(String id) {
        refused(Api.as(LEADER).get("/phases/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void aPhaseKnowsItsPlanAndFamily() {
        Plans.Plan plan = aDraft();
        Api.as(LEADER)
                .get(plan.phasePath(2))
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + plan.view().getString("phases[1].version") + '"'))
                .body("id", equalTo(plan.phase(2)))
                .body("planId", equalTo(plan.id()))
                .body("familyId", equalTo(plan.familyId()))
                .body("sequence", equalTo(2))
                .body("title", equalTo("Skridt"))
                .body("focus", equalTo("Det vigtigste i »Skridt«"))
                .body("startDate", equalTo("2026-07-01"))
                .body("endDate", equalTo("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, upcoming", "2026-07-01, current", "2026-12-31, current", "2027-01-01, past"})
    void itsFirstAndItsLastDayBelongToIt(LocalDate today, String status) {
        HeldClock.holdAt(today);
        Api.as(LEADER).get(aDraft().phasePath(2)).then().body("status", equalTo(status));
    }

    @Test
    void itBeginsAtMidnightInDenmark() {
        String path = aDraft().phasePath(2);
        HeldClock.holdAt(Instant.parse("2026-06-30T21:59:59Z"));
        Api.as(LEADER).get(path).then().body("status", equalTo("upcoming"));
        HeldClock.holdAt(Instant.parse("2026-06-30T22:00:00Z"));
        Api.as(LEADER).get(path).then().body("status", equalTo("current"));
    }
}
