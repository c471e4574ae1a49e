package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SplitPhaseTest {

    private static Map<String, Object> from(String startDate) {
        return json("startDate", startDate, "title", "Anden del", "focus", "Praktik");
    }

    private static Response split(Plans.Plan plan, int phase, Map<String, Object> body) {
        return Api.as(COORDINATOR).body(body).post(plan.phasePath(phase) + "/split");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMaySplit() {
        String path = aDraft().phasePath(1) + "/split";
        onlyFor(WRITERS, api -> api.body(from("2026-04-01")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPhaseIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(from("2026-04-01")).post("/phases/" + id + "/split"), ProblemType.NOT_FOUND);
    }

    @Test
    void aPhaseIsCutInTwoAndItsGoalsStayWithTheFirstPart() {
        Plans.Plan plan = anActivePlan();
        Goals.propose(plan, 2, "Anders finder et job");
        Goals.propose(plan, 2, "Noah lærer at svømme");
        Goals.propose(plan, 3, "Ida vælger uddannelse");
        Response answer = split(plan, 2, from("2026-10-01"));
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/phases/" + answer.path("id")))
                .body("sequence", equalTo(3))
                .body("title", equalTo("Anden del"))
                .body("focus", equalTo("Praktik"))
                .body("startDate", equalTo("2026-10-01"))
                .body("endDate", equalTo("2026-12-31"))
                .body("planId", equalTo(plan.id()));
        Api.as(COORDINATOR)
                .get("/phases/" + answer.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("sequence", equalTo(3));
        Plans.Plan cut = read(plan);
        assertEquals(
                List.of(
                        "1 Ro 2026-01-01..2026-06-30", "2 Skridt 2026-07-01..2026-09-30",
                        "3 Anden del 2026-10-01..2026-12-31", "4 Fodfæste 2027-01-01..2027-06-30"),
                cut.timeline());
        assertEquals(plan.phase(2), cut.phase(2));
        assertEquals(List.of("1 Anders finder et job", "2 Noah lærer at svømme"), Goals.order(plan, plan.phase(2)));
        assertEquals(List.of(), Goals.order(plan, answer.path("id")));
        assertEquals(List.of("1 Ida vælger uddannelse"), Goals.order(plan, plan.phase(3)));
    }

    @Test
    void eachPartKeepsAtLeastADay() {
        Plans.Plan plan = aDraft();
        split(plan, 1, from("2026-01-02")).then().statusCode(201);
        split(plan, 3, from("2027-06-30")).then().statusCode(201);
        assertEquals(
                List.of(
                        "1 Ro 2026-01-01..2026-01-01",
                        "2 Anden del 2026-01-02..2026-06-30",
                        "3 Skridt 2026-07-01..2026-12-31",
                        "4 Fodfæste 2027-01-01..2027-06-29",
                        "5 Anden del 2027-06-30..2027-06-30"),
                read(plan).timeline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-06-30", "2027-01-01", "2030-01-01"})
    void theCutLiesWithinThePhase(String startDate) {
        Plans.Plan plan = aDraft();
        invalid(split(plan, 2, from(startDate)), "startDate", "date-range");
        assertEquals(plan.view().getMap(""), read(plan).view().getMap(""));
    }

    @Test
    void aDayIsNotSplit() {
        Plans.Plan plan = draft(aFamily().id(), List.of(phase("Opstart", "2026-01-01", "2026-01-01")));
        invalid(split(plan, 1, from("2026-01-01")), "startDate", "date-range");
        invalid(split(plan, 1, from("2026-01-02")), "startDate", "date-range");
    }

    @Test
    void theNewPartSaysWhatItIsFor() {
        Plans.Plan plan = aDraft();
        invalid(split(plan, 2, Plans.without(from("2026-10-01"), "startDate")), "startDate", "required");
        invalid(split(plan, 2, Plans.without(from("2026-10-01"), "title")), "title", "required");
        invalid(split(plan, 2, Plans.with(from("2026-10-01"), "title", "a".repeat(201))), "title", "size");
        invalid(split(plan, 2, Plans.with(from("2026-10-01"), "focus", " ")), "focus", "required");
        invalid(split(plan, 2, Plans.with(from("2026-10-01"), "focus", "a".repeat(501))), "focus", "size");
        invalid(split(plan, 2, Plans.with(from("2026-10-01"), "endDate", "2026-12-31")), "endDate", "unknown-field");
        invalid(Api.as(COORDINATOR).post(plan.phasePath(2) + "/split"), "", "required");
    }

    @Test
    void theSameCutBySeveralAtOnceIsMadeOnce() {
        Plans.Plan plan = aDraft();
        List<Response> answers = AtOnce.send(4, i -> split(plan, 2, from("2026-10-01")));
        assertEquals(List.of("201", "validation", "validation", "validation"), AtOnce.outcomes(answers));
        assertEquals(4, read(plan).timeline().size());
    }
}
