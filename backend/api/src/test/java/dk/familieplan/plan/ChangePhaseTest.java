package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangePhaseTest {

    /** @param from null to leave the start where it is */
    private static Map<String, Object> dates(String from, String to) {
        return from == null
                ? json("endDate", to)
                : to == null ? json("startDate", from) : json("startDate", from, "endDate", to);
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayChange() {
        String path = aDraft().phasePath(1);
        onlyFor(WRITERS, api -> api.body(json("title", "Mere ro")).patch(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPhaseIsNotFound(String id) {
        refused(Change.of("/phases/" + id, "\"0\"", json("title", "Mere ro")), ProblemType.NOT_FOUND);
    }

    @Test
    void titleAndFocusAreChangedAndNothingElse() {
        Plans.Plan plan = anActivePlan();
        Response answer = Change.of(plan.phasePath(2), json("title", "Små skridt", "focus", "Praktik to dage om ugen"));
        answer.then().statusCode(200);
        Api.as(COORDINATOR)
                .get(plan.phasePath(2))
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("title", equalTo("Små skridt"))
                .body("focus", equalTo("Praktik to dage om ugen"));
        assertEquals(
                List.of(
                        "1 Ro 2026-01-01..2026-06-30",
                        "2 Små skridt 2026-07-01..2026-12-31",
                        "3 Fodfæste 2027-01-01..2027-06-30"),
                read(plan).timeline());
        assertEquals(
                plan.view().getString("phases[0].version"), read(plan).view().getString("phases[0].version"));
    }

    @ParameterizedTest(name = "phase {0} to {1}..{2}")
    @CsvSource({
        // The boundary to the next phase, both ways; to the last day that leaves it one of its own.
        "1, , 2026-08-31, 2026-01-01..2026-08-31, 2026-09-01..2026-12-31, 2027-01-01..2027-06-30",
        "1, , 2026-04-30, 2026-01-01..2026-04-30, 2026-05-01..2026-12-31, 2027-01-01..2027-06-30",
        "1, , 2026-12-30, 2026-01-01..2026-12-30, 2026-12-31..2026-12-31, 2027-01-01..2027-06-30",
        "1, , 2026-01-01, 2026-01-01..2026-01-01, 2026-01-02..2026-12-31, 2027-01-01..2027-06-30",
        // The boundary to the previous phase, both ways.
        "2, 2026-05-01, , 2026-01-01..2026-04-30, 2026-05-01..2026-12-31, 2027-01-01..2027-06-30",
        "2, 2026-09-01, , 2026-01-01..2026-08-31, 2026-09-01..2026-12-31, 2027-01-01..2027-06-30",
        "2, 2026-01-02, , 2026-01-01..2026-01-01, 2026-01-02..2026-12-31, 2027-01-01..2027-06-30",
        // Both boundaries at once.
        "2, 2026-10-01, 2027-02-28, 2026-01-01..2026-09-30, 2026-10-01..2027-02-28, 2027-03-01..2027-06-30",
        "2, 2026-08-01, 2026-08-01, 2026-01-01..2026-07-31, 2026-08-01..2026-08-01, 2026-08-02..2027-06-30",
        // The ends of the plan.
        "1, 2025-10-01, , 2025-10-01..2026-06-30, 2026-07-01..2026-12-31, 2027-01-01..2027-06-30",
        "1, 2026-06-30, , 2026-06-30..2026-06-30, 2026-07-01..2026-12-31, 2027-01-01..2027-06-30",
        "3, , 2028-02-29, 2026-01-01..2026-06-30, 2026-07-01..2026-12-31, 2027-01-01..2028-02-29",
        "3, , 2027-01-01, 2026-01-01..2026-06-30, 2026-07-01..2026-12-31, 2027-01-01..2027-01-01"
    })
    void aBoundaryMovesTheNeighbour(int phase, String from, String to, String first, String second, String third) {
        Plans.Plan plan = anActivePlan();
        Change.of(plan.phasePath(phase), dates(from, to)).then().statusCode(200);
        Plans.Plan moved = read(plan);
        assertEquals(List.of("1 Ro " + first, "2 Skridt " + second, "3 Fodfæste " + third), moved.timeline());
        assertEquals(first.substring(0, 10), moved.view().getString("startDate"));
        assertEquals(third.substring(12), moved.view().getString("endDate"));
    }

    @ParameterizedTest(name = "phase {0} to {1}..{2}")
    @CsvSource({
        "1, , 2026-12-31",
        "1, , 2027-03-31",
        "2, 2026-01-01, ",
        "2, 2025-06-01, ",
        "2, , 2027-06-30",
        "3, 2026-07-01, ",
        "2, 2026-01-01, 2027-06-30"
    })
    void aNeighbourKeepsADayOfItsOwn(int phase, String from, String to) {
        Plans.Plan plan = aDraft();
        refused(Change.of(plan.phasePath(phase), dates(from, to)), ProblemType.PHASE_OVERLAP);
        assertEquals(plan.view().getMap(""), read(plan).view().getMap(""));
    }

    @Test
    void whoHasSeenTheNeighbourBeforeSeesThatItMoved() {
        Plans.Plan plan = aDraft();
        String second = Change.etag(plan.phasePath(2));
        String third = Change.etag(plan.phasePath(3));
        Change.of(plan.phasePath(1), json("endDate", "2026-07-31")).then().statusCode(200);
        assertNotEquals(second, Change.etag(plan.phasePath(2)));
        assertEquals(third, Change.etag(plan.phasePath(3)));
    }

    @Test
    void itsStatusFollowsItsDates() {
        HeldClock.holdAt(LocalDate.of(2026, 7, 15));
        Plans.Plan plan = aDraft();
        Change.of(plan.phasePath(1), json("endDate", "2026-07-15")).then().body("status", equalTo("current"));
        Api.as(COORDINATOR).get(plan.phasePath(2)).then().body("status", equalTo("upcoming"));
    }

    @Test
    void onlyWhatWasSeenIsChanged() {
        Plans.Plan plan = aDraft();
        String seen = Change.etag(plan.phasePath(2));
        refused(Change.unseen(plan.phasePath(2), json("title", "Små skridt")), ProblemType.VERSION_REQUIRED);
        Change.of(plan.phasePath(2), json("focus", "Praktik")).then().statusCode(200);
        refused(Change.of(plan.phasePath(2), seen, json("title", "Små skridt")), ProblemType.STALE_VERSION);
        assertEquals("Skridt", read(plan).view().getString("phases[1].title"));
    }

    @Test
    void whatIsChangedIsCheckedLikeSomethingNew() {
        String path = aDraft().phasePath(2);
        invalid(Change.of(path, json("endDate", "2026-06-30")), "endDate", "date-range");
        invalid(Change.of(path, json("title", null)), "title", "required");
        invalid(Change.of(path, json("title", "a".repeat(201))), "title", "size");
        invalid(Change.of(path, json("focus", " ")), "focus", "required");
        invalid(Change.of(path, json("focus", "a".repeat(501))), "focus", "size");
        invalid(Change.of(path, json("startDate", null)), "startDate", "required");
        invalid(Change.of(path, json("endDate", "2300-01-01")), "endDate", "date-range");
        invalid(Change.of(path, json("sequence", 1)), "sequence", "unknown-field");
    }

    @Test
    void ofTwoWhoMoveOneBoundaryOnlyTheFirstIsFollowed() {
        Plans.Plan plan = aDraft();
        String first = Change.etag(plan.phasePath(1));
        String second = Change.etag(plan.phasePath(2));
        List<Response> answers = AtOnce.send(
                () -> Change.of(plan.phasePath(1), first, json("endDate", "2026-08-31")),
                () -> Change.of(plan.phasePath(2), second, json("startDate", "2026-05-01")));
        assertEquals(List.of("200", "stale-version"), AtOnce.outcomes(answers));
        List<String> asTheOneWanted = List.of("1 Ro 2026-01-01..2026-08-31", "2 Skridt 2026-09-01..2026-12-31");
        List<String> asTheOtherWanted = List.of("1 Ro 2026-01-01..2026-04-30", "2 Skridt 2026-05-01..2026-12-31");
        assertTrue(List.of(asTheOneWanted, asTheOtherWanted)
                .contains(read(plan).timeline().subList(0, 2)));
    }

    @Test
    void farApartBoundariesMoveAtTheSameTime() {
        Plans.Plan plan = aDraft();
        String first = Change.etag(plan.phasePath(1));
        String third = Change.etag(plan.phasePath(3));
        List<Response> answers = AtOnce.send(
                () -> Change.of(plan.phasePath(1), first, json("startDate", "2025-12-01")),
                () -> Change.of(plan.phasePath(3), third, json("endDate", "2027-09-30")));
        assertEquals(List.of("200", "200"), AtOnce.outcomes(answers));
        assertEquals("2025-12-01", read(plan).view().getString("startDate"));
        assertEquals("2027-09-30", read(plan).view().getString("endDate"));
    }
}
