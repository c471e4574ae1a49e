package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.plan.Drafts.draft;
import static dk.familieplan.plan.Drafts.fromTemplate;
import static dk.familieplan.plan.Drafts.ofThreeHalfYears;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.VEJLE;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.body;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftPlanTest {
    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayDraft() {
        String path = aFamily().path() + "/plans";
        onlyFor(WRITERS, api -> api.body(ofThreeHalfYears()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownFamilyIsNotFound(String familyId) {
        refused(asked(familyId, ofThreeHalfYears()), ProblemType.NOT_FOUND);
    }

    @Test
    void theTemplateOfVejleGivesThreeContiguousHalfYears() {
        Plans.Plan plan = created(draft(fromTemplate("2026-03-01")));
        assertEquals(
                List.of(
                        "1 Struktur og skole 2026-03-01..2026-08-31",
                        "2 Aktivering og behandling 2026-09-01..2027-02-28",
                        "3 Videre 2027-03-01..2027-08-31"),
                read(plan).timeline());
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .body("programmeId", equalTo(VEJLE))
                .body("startDate", equalTo("2026-03-01"))
                .body("endDate", equalTo("2027-08-31"))
                .body(
                        "phases.focus",
                        contains(
                                "Struktur i hverdagen og børnenes skolegang",
                                "Aktivering ved siden af behandling",
                                "Mere aktivering på vej mod job"));
    }

    @ParameterizedTest(name = "from {0}: {1}, {2}, to {3}")
    @CsvSource({
        "2026-08-31, 2027-02-28, 2027-08-31, 2028-02-28",
        "2027-08-31, 2028-02-29, 2028-08-31, 2029-02-27",
        "2026-08-30, 2027-02-28, 2027-08-30, 2028-02-28",
        "2026-12-31, 2027-06-30, 2027-12-31, 2028-06-29",
        "2028-02-29, 2028-08-29, 2029-02-28, 2029-08-28",
        "2026-01-01, 2026-07-01, 2027-01-01, 2027-06-30"
    })
    void aTemplateBeganAtTheEndOfAMonthDoesNotCreep(String start, LocalDate second, LocalDate third, String end) {
        Plans.Plan plan = created(draft(fromTemplate(start)));
        assertEquals(
                List.of(
                        "1 Struktur og skole " + start + ".." + second.minusDays(1),
                        "2 Aktivering og behandling " + second + ".." + third.minusDays(1),
                        "3 Videre " + third + ".." + end),
                plan.timeline());
    }

    @Test
    void aDraftWithPhasesOfItsOwnIsReadBackAsItWasGiven() {
        HeldClock.holdAt(LocalDate.of(2026, 8, 15));
        String familyId = aFamily().id();
        Response answer = asked(familyId, ofThreeHalfYears());
        Plans.Plan plan = created(answer);
        answer.then()
                .header("Location", endsWith("/api/v1/plans/" + plan.id()))
                .header("ETag", equalTo('"' + plan.view().getString("version") + '"'));
        Response readBack = Api.as(COORDINATOR).get(plan.path());
        assertEquals(
                answer.jsonPath().getMap("").keySet(),
                readBack.jsonPath().getMap("").keySet());
        readBack.then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("familyId", equalTo(familyId))
                .body("programmeId", nullValue())
                .body("title", equalTo("Vores plan"))
                .body("status", equalTo("draft"))
                .body("startDate", equalTo("2026-01-01"))
                .body("endDate", equalTo("2027-06-30"))
                .body("phases.sequence", contains(1, 2, 3))
                .body("phases.title", contains("Ro", "Skridt", "Fodfæste"))
                .body(
                        "phases.focus",
                        contains("Det vigtigste i »Ro«", "Det vigtigste i »Skridt«", "Det vigtigste i »Fodfæste«"))
                .body("phases.status", contains("past", "current", "upcoming"))
                .body("phases.planId", everyItem(equalTo(plan.id())))
                .body("phases.familyId", everyItem(equalTo(familyId)))
                .body("activatedAt", nullValue())
                .body("closedAt", nullValue())
                .body("closeReason", nullValue())
                .body("closedAs", nullValue())
                .body("createdAt", notNullValue());
        assertEquals("planning", Plans.familyStatus(plan));
    }

    @Test
    void ownPhasesGoBeforeTheTemplate() {
        Plans.Plan plan = created(draft(with(ofThreeHalfYears(), "programmeId", VEJLE)));
        assertEquals(List.of("Ro", "Skridt", "Fodfæste"), plan.view().getList("phases.title"));
        assertEquals(VEJLE, plan.view().getString("programmeId"));
    }

    @Test
    void aDraftMayBeginWithoutPhases() {
        Plans.Plan plan = created(draft(json("title", "En begyndelse", "startDate", "2026-05-01")));
        Api.as(COORDINATOR)
                .get(plan.path())
                .then()
                .body("phases", empty())
                .body("startDate", equalTo("2026-05-01"))
                .body("endDate", nullValue());
    }

    @Test
    void anEmptyListOfPhasesKeepsTheTemplateOut() {
        draft(with(fromTemplate("2026-01-01"), "phases", List.of()))
                .then()
                .statusCode(201)
                .body("phases", empty());
    }

    @Test
    void aPhaseMayLastOneDay() {
        draft(body(
                        "2026-01-01",
                        List.of(phase("Start", "2026-01-01", "2026-01-01"), phase("Ro", "2026-01-02", "2026-06-30"))))
                .then()
                .statusCode(201)
                .body("endDate", equalTo("2026-06-30"));
    }

    @Test
    void theNextPlanIsDraftedBesideTheActiveOne() {
        Plans.Plan active = anActivePlan();
        Plans.Plan next = Plans.draft(active.familyId(), threeHalfYears());
        assertEquals("draft", read(next).view().getString("status"));
        assertEquals("active", read(active).view().getString("status"));
    }

    @Test
    void anotherFamilysDraftIsNoHindrance() {
        Plans.Plan ours = Plans.aDraft();
        Plans.Plan theirs = Plans.aDraft();
        Api.as(COORDINATOR).get(theirs.path()).then().body("familyId", not(equalTo(ours.familyId())));
    }
}
