package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.add;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Plans.without;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddPhaseTest {

    @Test
    void onlyThoseWhoWorkWithFamiliesMayAdd() {
        String path = aDraft().path() + "/phases";
        onlyFor(
                WRITERS,
                api -> api.body(phase("Efter", "2027-07-01", "2027-12-31")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(
                Api.as(COORDINATOR)
                        .body(phase("Efter", "2027-07-01", "2027-12-31"))
                        .post("/plans/" + id + "/phases"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void aPhaseIsAddedBehindTheLast() {
        Plans.Plan plan = anActivePlan();
        Response answer = add(plan, phase("Efterværn", "2027-07-01", "2027-07-31"));
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/phases/" + answer.path("id")))
                .body("sequence", equalTo(4))
                .body("planId", equalTo(plan.id()))
                .body("familyId", equalTo(plan.familyId()));
        Api.as(COORDINATOR)
                .get("/phases/" + answer.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("title", equalTo("Efterværn"))
                .body("focus", equalTo("Det vigtigste i »Efterværn«"))
                .body("startDate", equalTo("2027-07-01"))
                .body("endDate", equalTo("2027-07-31"));
        assertEquals("2027-07-31", read(plan).view().getString("endDate"));
    }

    @Test
    void aPhaseIsPutInFrontOfTheFirst() {
        Plans.Plan plan = aDraft();
        add(plan, phase("Afklaring", "2025-11-01", "2025-12-31"))
                .then()
                .statusCode(201)
                .body("sequence", equalTo(1));
        assertEquals(
                List.of(
                        "1 Afklaring 2025-11-01..2025-12-31", "2 Ro 2026-01-01..2026-06-30",
                        "3 Skridt 2026-07-01..2026-12-31", "4 Fodfæste 2027-01-01..2027-06-30"),
                read(plan).timeline());
        assertEquals("2025-11-01", read(plan).view().getString("startDate"));
    }

    @Test
    void theFirstPhaseOfAPlanSetsItsDates() {
        Plans.Plan plan = created(asked(aFamily().id(), json("title", "En begyndelse", "startDate", "2026-05-01")));
        add(plan, phase("Ro", "2026-06-01", "2026-12-31"))
                .then()
                .statusCode(201)
                .body("sequence", equalTo(1));
        assertEquals("2026-06-01", read(plan).view().getString("startDate"));
        assertEquals("2026-12-31", read(plan).view().getString("endDate"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2027-06-30, 2027-12-31, PHASE_OVERLAP",
        "2025-07-01, 2026-01-01, PHASE_OVERLAP",
        "2026-08-01, 2026-08-31, PHASE_OVERLAP",
        "2026-01-01, 2027-06-30, PHASE_OVERLAP",
        "2025-01-01, 2028-12-31, PHASE_OVERLAP",
        "2027-07-02, 2027-12-31, PHASE_GAP",
        "2025-07-01, 2025-12-30, PHASE_GAP"
    })
    void phasesStayContiguous(String from, String to, ProblemType problem) {
        Plans.Plan plan = aDraft();
        refused(add(plan, phase("Ny", from, to)), problem);
        assertEquals(plan.view().getMap(""), read(plan).view().getMap(""));
    }

    @Test
    void aPhaseIsCheckedBeforeItIsAdded() {
        Plans.Plan plan = aDraft();
        Map<String, Object> next = phase("Efterværn", "2027-07-01", "2027-12-31");
        invalid(add(plan, phase("Efterværn", "2027-07-01", "2027-06-30")), "endDate", "date-range");
        invalid(add(plan, without(next, "title")), "title", "required");
        invalid(add(plan, with(next, "title", "a".repeat(201))), "title", "size");
        invalid(add(plan, with(next, "focus", "")), "focus", "required");
        invalid(add(plan, with(next, "focus", "a".repeat(501))), "focus", "size");
        invalid(add(plan, without(next, "startDate")), "startDate", "required");
        invalid(add(plan, with(next, "endDate", "31-12-2027")), "endDate", "format");
        invalid(add(plan, with(next, "sequence", 1)), "sequence", "unknown-field");
    }

    @Test
    void theSamePhaseAddedBySeveralAtOnceIsThereOnce() {
        Plans.Plan plan = aDraft();
        List<Response> answers = AtOnce.send(5, i -> add(plan, phase("Efterværn", "2027-07-01", "2027-12-31")));
        assertEquals(
                List.of("201", "phase-overlap", "phase-overlap", "phase-overlap", "phase-overlap"),
                AtOnce.outcomes(answers));
        assertEquals(4, read(plan).timeline().size());
    }
}
