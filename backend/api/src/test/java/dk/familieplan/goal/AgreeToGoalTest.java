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
class AgreeToGoalTest {

    private static Goals.Goal aProposal() {
        return Goals.propose(aDraft(), 1, "Ida kommer i skole");
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayAgree() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path() + "/agree";
        onlyFor(WRITERS, api -> api.body(json()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(json()).post("/goals/" + id + "/agree"), ProblemType.NOT_FOUND);
    }

    @Test
    void theDayAndWhatWasSaidAreKept() {
        Goals.Goal goal = aProposal();
        Goals.step(goal, "agree", json("note", "Anders og Ida sagde ja ved køkkenbordet", "agreedOn", "2026-02-01"))
                .then()
                .statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("status", equalTo("agreed"))
                .body("agreedOn", equalTo("2026-02-01"))
                .body("agreementNote", equalTo("Anders og Ida sagde ja ved køkkenbordet"));
    }

    @Test
    void withoutADayItIsToday() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = aProposal();
        Api.as(COORDINATOR).noContentType().post(goal.path() + "/agree").then().statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("agreedOn", equalTo("2026-03-01"))
                .body("agreementNote", nullValue());
        Goals.step(aProposal(), "agree", json("agreedOn", null, "note", null))
                .then()
                .body("agreedOn", equalTo("2026-03-01"));
    }

    @Test
    void nobodyAgreesInAdvance() {
        HeldClock.holdAt(LocalDate.of(2026, 3, 1));
        Goals.Goal goal = aProposal();
        invalid(Goals.step(goal, "agree", json("agreedOn", "2026-03-02")), "agreedOn", "date-range");
        Goals.step(goal, "agree", json("agreedOn", "2026-03-01")).then().statusCode(200);
    }

    @Test
    void whatIsSaidIsChecked() {
        Goals.Goal goal = aProposal();
        invalid(Goals.step(goal, "agree", json("agreedOn", "1899-01-01")), "agreedOn", "date-range");
        invalid(Goals.step(goal, "agree", json("agreedOn", "i går")), "agreedOn", "format");
        invalid(Goals.step(goal, "agree", json("note", "a".repeat(4001))), "note", "size");
        invalid(Goals.step(goal, "agree", json("reason", "Ja")), "reason", "unknown-field");
        Goals.step(goal, "agree", json("note", "a".repeat(4000))).then().statusCode(200);
    }

    @Test
    void whatIsAgreedToOnceIsNotAgreedToAgain() {
        Goals.cannot(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree"), "agree");
    }
}
