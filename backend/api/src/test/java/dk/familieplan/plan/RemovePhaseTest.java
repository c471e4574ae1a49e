package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.activated;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RemovePhaseTest {

    private static void remove(Plans.Plan plan, int phase) {
        Change.remove(plan.phasePath(phase)).then().statusCode(204).body(emptyString());
    }

    private static Plans.Plan aDraftOfOnePhase() {
        return draft(aFamily().id(), List.of(phase("Ro", "2026-01-01", "2026-06-30")));
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRemove() {
        String path = aDraft().phasePath(1);
        onlyFor(WRITERS, api -> api.delete(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPhaseIsNotFound(String id) {
        refused(Api.as(COORDINATOR).header("If-Match", "\"0\"").delete("/phases/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void theOneBeforeTakesOverTheTimeOfAMiddlePhase() {
        Plans.Plan plan = anActivePlan();
        remove(plan, 2);
        assertEquals(
                List.of("1 Ro 2026-01-01..2026-12-31", "2 Fodfæste 2027-01-01..2027-06-30"),
                read(plan).timeline());
        refused(Api.as(COORDINATOR).get(plan.phasePath(2)), ProblemType.NOT_FOUND);
    }

    @Test
    void theOneAfterTakesOverTheTimeOfTheFirstPhase() {
        Plans.Plan plan = aDraft();
        remove(plan, 1);
        assertEquals(
                List.of("1 Skridt 2026-01-01..2026-12-31", "2 Fodfæste 2027-01-01..2027-06-30"),
                read(plan).timeline());
        assertEquals("2026-01-01", read(plan).view().getString("startDate"));
    }

    @Test
    void theOneBeforeTakesOverTheTimeOfTheLastPhase() {
        Plans.Plan plan = aDraft();
        remove(plan, 3);
        assertEquals(
                List.of("1 Ro 2026-01-01..2026-06-30", "2 Skridt 2026-07-01..2027-06-30"),
                read(plan).timeline());
        assertEquals("2027-06-30", read(plan).view().getString("endDate"));
    }

    @Test
    void itsGoalsGoBehindThoseOfTheHeirInTheirOrder() {
        Plans.Plan plan = anActivePlan();
        Goals.propose(plan, 1, "Ro om morgenen");
        Goals.propose(plan, 2, "Anders finder et job");
        Goals.Goal completed = Goals.after(Goals.propose(plan, 2, "Fast sengetid"), "agree", "start", "complete");
        Goals.Goal dropped = Goals.after(Goals.propose(plan, 2, "Flytte"), "drop");
        Goals.propose(plan, 3, "Ida vælger uddannelse");
        Goals.propose(plan, 0, "Ferie sammen");
        Change.of(dropped.path(), json("priority", 1)).then().statusCode(200);
        remove(plan, 2);
        assertEquals(
                List.of(
                        "1 Ida kommer i skole hver dag",
                        "2 Ro om morgenen",
                        "3 Flytte",
                        "4 Anders finder et job",
                        "5 Fast sengetid"),
                Goals.order(plan, plan.phase(1)));
        assertEquals(List.of("1 Ida vælger uddannelse"), Goals.order(plan, plan.phase(3)));
        assertEquals(List.of("1 Ferie sammen"), Goals.shelf(plan));
        assertEquals("completed", Goals.read(completed).status());
    }

    @Test
    void theGoalsOfTheFirstPhaseGoToTheOneAfter() {
        Plans.Plan plan = aDraft();
        Goals.propose(plan, 1, "Ro om morgenen");
        Goals.propose(plan, 2, "Anders finder et job");
        remove(plan, 1);
        assertEquals(List.of("1 Anders finder et job", "2 Ro om morgenen"), Goals.order(plan, plan.phase(2)));
    }

    @Test
    void aGoalThatWasParkedFromItIsTakenUpAgainAllTheSame() {
        Plans.Plan plan = anActivePlan();
        Goals.Goal goal = Goals.after(Goals.propose(plan, 2, "Anders finder et job"), "park");
        remove(plan, 2);
        Goals.step(goal, "resume").then().statusCode(200);
        assertTrue(
                List.of(plan.phase(1), plan.phase(3)).contains(Goals.read(goal).phaseId()));
    }

    @Test
    void anActivePlanKeepsItsLastPhase() {
        Plans.Plan plan = activated(aDraftOfOnePhase());
        refused(Change.remove(plan.phasePath(1)), ProblemType.LAST_PHASE);
        assertEquals(List.of("1 Ro 2026-01-01..2026-06-30"), read(plan).timeline());
        assertEquals(List.of("1 Ida kommer i skole hver dag"), Goals.order(plan, plan.phase(1)));
    }

    @Test
    void theGoalsOfADraftsLastPhaseAreParkedBehindTheOthers() {
        Plans.Plan plan = aDraftOfOnePhase();
        Goals.propose(plan, 0, "Ferie sammen");
        Goals.propose(plan, 1, "Ro om morgenen");
        Goals.Goal second = Goals.agreed(plan, 1, "Ida sover hele natten");
        remove(plan, 1);
        assertEquals(List.of(), read(plan).timeline());
        assertEquals("2026-01-01", read(plan).view().getString("startDate"));
        assertNull(read(plan).view().getString("endDate"));
        assertEquals(List.of("1 Ferie sammen", "2 Ro om morgenen", "3 Ida sover hele natten"), Goals.shelf(plan));
        assertTrue(Goals.read(second).parked());
        assertEquals("agreed", Goals.read(second).status());
    }

    @Test
    void onlyWhatWasSeenIsRemoved() {
        Plans.Plan plan = aDraft();
        String seen = Change.etag(plan.phasePath(2));
        refused(Api.as(COORDINATOR).delete(plan.phasePath(2)), ProblemType.VERSION_REQUIRED);
        Change.of(plan.phasePath(2), json("focus", "Praktik")).then().statusCode(200);
        refused(Api.as(COORDINATOR).header("If-Match", seen).delete(plan.phasePath(2)), ProblemType.STALE_VERSION);
        assertEquals(plan.timeline(), read(plan).timeline());
    }
}
