package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aClosedPlan;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.close;
import static dk.familieplan.support.Plans.familyStatus;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClosePlanTest {

    private static Response closing(Plans.Plan plan, Map<String, Object> body) {
        return Api.as(COORDINATOR).body(body).post(plan.path() + "/close");
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayClose() {
        String path = anActivePlan().path() + "/close";
        onlyFor(WRITERS, api -> api.body(json("reason", "Flyttet")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(
                Api.as(COORDINATOR).body(json("reason", "Flyttet")).post("/plans/" + id + "/close"),
                ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"achieved", "replaced", "stopped"})
    void aClosedPlanTellsWhenWhyAndHow(String closedAs) {
        Plans.Plan plan = anActivePlan();
        HeldClock.holdAt(Instant.parse("2027-02-01T13:00:00Z"));
        Response answer = closing(plan, json("reason", "Familien klarer sig selv", "closedAs", closedAs));
        answer.then().statusCode(200).body("status", equalTo("closed"));
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("status", equalTo("closed"))
                .body("closedAt", equalTo("2027-02-01T13:00:00Z"))
                .body("closeReason", equalTo("Familien klarer sig selv"))
                .body("closedAs", equalTo(closedAs));
        assertEquals(plan.timeline(), read(plan).timeline());
        assertEquals("closed", familyStatus(plan));
    }

    @Test
    void aReasonIsRequired() {
        Plans.Plan plan = anActivePlan();
        refused(closing(plan, json()), ProblemType.REASON_REQUIRED);
        refused(closing(plan, json("reason", null, "closedAs", "achieved")), ProblemType.REASON_REQUIRED);
        refused(closing(plan, json("reason", " \n")), ProblemType.REASON_REQUIRED);
        invalid(closing(plan, json("reason", "a".repeat(1001))), "reason", "size");
        invalid(closing(plan, json("reason", "Flyttet", "closedAs", "forgotten")), "closedAs", "format");
        invalid(Api.as(COORDINATOR).post(plan.path() + "/close"), "", "required");
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .body("status", equalTo("active"))
                .body("closeReason", nullValue());
    }

    @Test
    void onlyAnActivePlanIsClosed() {
        refused(close(aDraft(), "Fortrudt"), ProblemType.ILLEGAL_TRANSITION);
        Plans.Plan closed = aClosedPlan();
        refused(close(closed, "En anden grund"), ProblemType.ILLEGAL_TRANSITION);
        assertEquals("Familien klarer sig selv", read(closed).view().getString("closeReason"));
    }

    @Test
    void ofTwoAtOnceOneReasonStands() {
        Plans.Plan plan = anActivePlan();
        List<Response> answers = AtOnce.send(4, i -> close(plan, "Grund " + i));
        assertEquals(
                List.of("200", "illegal-transition", "illegal-transition", "illegal-transition"),
                AtOnce.outcomes(answers));
        int winner = answers.indexOf(answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow());
        assertEquals("Grund " + winner, read(plan).view().getString("closeReason"));
    }
}
