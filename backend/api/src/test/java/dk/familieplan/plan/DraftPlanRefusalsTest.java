package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.plan.Drafts.draft;
import static dk.familieplan.plan.Drafts.fromTemplate;
import static dk.familieplan.plan.Drafts.ofThreeHalfYears;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.body;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Plans.without;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a draft. */
@QuarkusTest
class DraftPlanRefusalsTest {
    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void phasesMustNotOverlap() {
        refused(
                draft(body(
                        "2026-01-01",
                        List.of(phase("Ro", "2026-01-01", "2026-06-30"), phase("Skridt", "2026-06-30", "2026-12-31")))),
                ProblemType.PHASE_OVERLAP);
        refused(
                draft(body(
                        "2026-01-01",
                        List.of(
                                phase("Ro", "2026-01-01", "2026-06-30"),
                                phase("Ro igen", "2026-01-01", "2026-06-30")))),
                ProblemType.PHASE_OVERLAP);
    }

    @Test
    void phasesMustNotLeaveAGap() {
        refused(
                draft(body(
                        "2026-01-01",
                        List.of(phase("Ro", "2026-01-01", "2026-06-30"), phase("Skridt", "2026-07-02", "2026-12-31")))),
                ProblemType.PHASE_GAP);
    }

    @Test
    void phasesMustBeInOrder() {
        invalid(
                draft(body(
                        "2026-07-01",
                        List.of(phase("Skridt", "2026-07-01", "2026-12-31"), phase("Ro", "2026-01-01", "2026-06-30")))),
                "phases[1].startDate",
                "date-range");
    }

    @Test
    void aPhaseMustNotEndBeforeItStarts() {
        invalid(
                draft(body(
                        "2026-01-01",
                        List.of(phase("Ro", "2026-01-01", "2026-06-30"), phase("Skridt", "2026-07-01", "2026-06-30")))),
                "phases[1].endDate",
                "date-range");
        invalid(
                draft(body("2026-01-01", List.of(phase("Ro", "2026-01-01", "2025-12-31")))),
                "phases[0].endDate",
                "date-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-01-02"})
    void theFirstPhaseBeginsWithThePlan(String startDate) {
        invalid(draft(body(startDate, threeHalfYears())), "phases[0].startDate", "date-range");
    }

    @Test
    void theProgrammeMustBeKnown() {
        invalid(
                draft(with(fromTemplate("2026-01-01"), "programmeId", UUID.randomUUID())),
                "programmeId",
                "unknown-reference");
    }

    @Test
    void titleAndStartAreRequiredAndKeptShort() {
        invalid(draft(without(ofThreeHalfYears(), "title")), "title", "required");
        invalid(draft(with(ofThreeHalfYears(), "title", "  ")), "title", "required");
        invalid(draft(with(ofThreeHalfYears(), "title", "a".repeat(201))), "title", "size");
        invalid(draft(without(fromTemplate("2026-01-01"), "startDate")), "startDate", "required");
        invalid(draft(fromTemplate("2026-02-30")), "startDate", "format");
        invalid(draft(fromTemplate("1899-12-31")), "startDate", "date-range");
        invalid(draft(with(fromTemplate("2026-01-01"), "status", "active")), "status", "unknown-field");
    }

    @Test
    void everyPhaseSaysWhatItIsFor() {
        Map<String, Object> ro = phase("Ro", "2026-01-01", "2026-06-30");
        invalid(draft(body("2026-01-01", List.of(without(ro, "title")))), "phases[0].title", "required");
        invalid(draft(body("2026-01-01", List.of(with(ro, "title", "a".repeat(201))))), "phases[0].title", "size");
        invalid(draft(body("2026-01-01", List.of(with(ro, "focus", " ")))), "phases[0].focus", "required");
        invalid(draft(body("2026-01-01", List.of(with(ro, "focus", "a".repeat(501))))), "phases[0].focus", "size");
        invalid(draft(body("2026-01-01", List.of(without(ro, "startDate")))), "phases[0].startDate", "required");
        invalid(draft(body("2026-01-01", List.of(without(ro, "endDate")))), "phases[0].endDate", "required");
        invalid(draft(body("2026-01-01", Collections.nCopies(25, ro))), "phases", "size");
    }

    @Test
    void aRefusedDraftLeavesNothingBehind() {
        String familyId = aFamily().id();
        refused(
                asked(
                        familyId,
                        body(
                                "2026-01-01",
                                List.of(
                                        phase("Ro", "2026-01-01", "2026-06-30"),
                                        phase("Skridt", "2026-07-02", "2026-12-31")))),
                ProblemType.PHASE_GAP);
        Api.as(COORDINATOR).get("/families/" + familyId + "/plans").then().body("items", empty());
        Api.as(COORDINATOR).get("/families/" + familyId).then().body("status", equalTo("without-plan"));
    }

    @Test
    void aSecondDraftIsRefused() {
        Plans.Plan first = Plans.aDraft();
        refused(asked(first.familyId(), ofThreeHalfYears()), ProblemType.ONE_DRAFT_PLAN);
        Api.as(COORDINATOR)
                .get("/families/" + first.familyId() + "/plans")
                .then()
                .body("items.id", contains(first.id()));
    }

    @Test
    void ofSeveralDraftsAtOnceExactlyOneIsKept() {
        String familyId = aFamily().id();
        List<Response> answers = AtOnce.send(8, i -> asked(familyId, ofThreeHalfYears()));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                7,
                AtOnce.outcomes(answers).stream()
                        .filter("one-draft-plan"::equals)
                        .count());
        Api.as(COORDINATOR).get("/families/" + familyId + "/plans").then().body("items.size()", equalTo(1));
    }
}
