package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeGoalTest {

    private static void move(Goals.Goal goal, Object... place) {
        Change.of(goal.path(), json(place)).then().statusCode(200);
    }

    /** A, B, C, D under the first phase, E and F under the second, G and H on the shelf. */
    private static Plans.Plan aPlanFullOfGoals() {
        Plans.Plan plan = aDraft();
        List.of("A", "B", "C", "D").forEach(title -> Goals.propose(plan, 1, title));
        List.of("E", "F").forEach(title -> Goals.propose(plan, 2, title));
        List.of("G", "H").forEach(title -> Goals.propose(plan, 0, title));
        return plan;
    }

    private static Goals.Goal goal(Plans.Plan plan, String title) {
        Object id = Goals.of(plan).stream()
                .filter(goal -> goal.get("title").equals(title))
                .findFirst()
                .orElseThrow()
                .get("id");
        return new Goals.Goal(View.of(Api.as(COORDINATOR).get("/goals/" + id).asString()));
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayChange() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path();
        onlyFor(WRITERS, api -> api.body(json("title", "Ida i skole")).patch(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Change.of("/goals/" + id, "\"0\"", json("title", "Ida i skole")), ProblemType.NOT_FOUND);
    }

    @Test
    void whatItSaysIsChangedAndEmptied() {
        Families.Registered family = aFamily();
        Plans.Plan plan = draft(family.id(), threeHalfYears());
        Goals.Goal goal = Goals.agreed(plan, 1, "Ida kommer i skole");
        Response answer = Change.of(
                goal.path(),
                json(
                        "title",
                        "Ida er glad for skolen",
                        "description",
                        "Hun har en ven",
                        "lifeArea",
                        "network",
                        "ownerId",
                        family.person("Ida"),
                        "targetDate",
                        "2026-12-24"));
        answer.then().statusCode(200);
        assertNotEquals(goal.etag(), answer.header("ETag"));
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("title", equalTo("Ida er glad for skolen"))
                .body("description", equalTo("Hun har en ven"))
                .body("lifeArea", equalTo("network"))
                .body("ownerId", equalTo(family.person("Ida")))
                .body("targetDate", equalTo("2026-12-24"))
                .body("status", equalTo("agreed"))
                .body("phaseId", equalTo(plan.phase(1)))
                .body("priority", equalTo(1));
        Change.of(goal.path(), json("description", null, "ownerId", null, "targetDate", null))
                .then()
                .statusCode(200);
        Api.as(COORDINATOR)
                .get(goal.path())
                .then()
                .body("title", equalTo("Ida er glad for skolen"))
                .body("description", nullValue())
                .body("ownerId", nullValue())
                .body("targetDate", nullValue());
    }

    @ParameterizedTest(name = "{0} to place {1}")
    @CsvSource({
        "A, 1, ABCD",
        "A, 2, BACD",
        "A, 4, BCDA",
        "A, 99, BCDA",
        "A, 10000, BCDA",
        "D, 1, DABC",
        "C, 2, ACBD",
        "B, 3, ACBD"
    })
    void aGoalMovesWithinItsPhase(String title, int priority, String order) {
        Plans.Plan plan = aPlanFullOfGoals();
        move(goal(plan, title), "priority", priority);
        assertEquals(numbered(order), Goals.order(plan, plan.phase(1)));
        assertEquals(numbered("EF"), Goals.order(plan, plan.phase(2)));
        assertEquals(numbered("GH"), Goals.shelf(plan));
    }

    @Test
    void aGoalMovesToTheEndOfAnotherPhase() {
        Plans.Plan plan = aPlanFullOfGoals();
        move(goal(plan, "B"), "phaseId", plan.phase(2));
        assertEquals(numbered("ACD"), Goals.order(plan, plan.phase(1)));
        assertEquals(numbered("EFB"), Goals.order(plan, plan.phase(2)));
    }

    @Test
    void aGoalMovesToAPlaceInAnotherPhase() {
        Plans.Plan plan = aPlanFullOfGoals();
        move(goal(plan, "B"), "phaseId", plan.phase(2), "priority", 2);
        move(goal(plan, "D"), "phaseId", plan.phase(3), "priority", 7);
        assertEquals(numbered("AC"), Goals.order(plan, plan.phase(1)));
        assertEquals(numbered("EBF"), Goals.order(plan, plan.phase(2)));
        assertEquals(numbered("D"), Goals.order(plan, plan.phase(3)));
    }

    @Test
    void aGoalIsPutOnTheShelfAndTakenOffIt() {
        Plans.Plan plan = aPlanFullOfGoals();
        Goals.Goal goal = goal(plan, "B");
        move(goal, "phaseId", null, "priority", 1);
        assertTrue(Goals.read(goal).parked());
        assertEquals(numbered("ACD"), Goals.order(plan, plan.phase(1)));
        assertEquals(numbered("BGH"), Goals.shelf(plan));
        move(goal, "phaseId", plan.phase(2), "priority", 1);
        assertFalse(Goals.read(goal).parked());
        assertEquals(numbered("BEF"), Goals.order(plan, plan.phase(2)));
        assertEquals(numbered("GH"), Goals.shelf(plan));
    }

    @Test
    void aGoalThatWasPutOnTheShelfFindsItsWayBack() {
        Plans.Plan plan = aPlanFullOfGoals();
        Goals.Goal goal = goal(plan, "E");
        move(goal, "phaseId", null);
        assertEquals(plan.phase(2), Goals.after(goal, "resume").phaseId());
    }

    @Test
    void aClosedGoalIsNeitherParkedNorResumed() {
        Plans.Plan plan = aDraft();
        Goals.Goal completed = Goals.after(Goals.propose(plan, 1, "Ida kommer i skole"), "agree", "start", "complete");
        Goals.Goal dropped = Goals.after(Goals.propose(plan, 0, "Flytte"), "drop");
        refused(Change.of(completed.path(), json("phaseId", null)), ProblemType.ILLEGAL_TRANSITION);
        refused(Change.of(dropped.path(), json("phaseId", plan.phase(1))), ProblemType.ILLEGAL_TRANSITION);
        assertEquals(plan.phase(1), Goals.read(completed).phaseId());
        assertTrue(Goals.read(dropped).parked());
        // To stand under another phase is no step of its life.
        move(completed, "phaseId", plan.phase(2));
    }

    @Test
    void itsPhaseIsOneOfItsPlan() {
        Plans.Plan plan = aPlanFullOfGoals();
        Goals.Goal goal = goal(plan, "B");
        invalid(Change.of(goal.path(), json("phaseId", aDraft().phase(1))), "phaseId", "unknown-reference");
        invalid(Change.of(goal.path(), json("phaseId", UUID.randomUUID())), "phaseId", "unknown-reference");
        assertEquals(numbered("ABCD"), Goals.order(plan, plan.phase(1)));
    }

    @Test
    void itsOwnerIsAMemberOfItsFamily() {
        Goals.Goal goal = Goals.propose(aDraft(), 1, "Ida kommer i skole");
        invalid(Change.of(goal.path(), json("ownerId", aFamily().person("Ida"))), "ownerId", "unknown-reference");
        invalid(Change.of(goal.path(), json("ownerId", UUID.randomUUID())), "ownerId", "unknown-reference");
    }

    @Test
    void onlyWhatWasSeenIsChanged() {
        Goals.Goal goal = Goals.propose(aDraft(), 1, "Ida kommer i skole");
        refused(Change.unseen(goal.path(), json("title", "Ida i skole")), ProblemType.VERSION_REQUIRED);
        Goals.after(goal, "agree");
        refused(Change.of(goal.path(), goal.etag(), json("title", "Ida i skole")), ProblemType.STALE_VERSION);
        assertEquals("Ida kommer i skole", Goals.read(goal).view().getString("title"));
    }

    @Test
    void whatIsChangedIsCheckedLikeSomethingNew() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path();
        invalid(Change.of(path, json("title", null)), "title", "required");
        invalid(Change.of(path, json("title", "a".repeat(201))), "title", "size");
        invalid(Change.of(path, json("description", "a".repeat(4001))), "description", "size");
        invalid(Change.of(path, json("lifeArea", null)), "lifeArea", "required");
        invalid(Change.of(path, json("lifeArea", "WORK")), "lifeArea", "format");
        invalid(Change.of(path, json("targetDate", "1812-01-01")), "targetDate", "date-range");
        invalid(Change.of(path, json("priority", 0)), "priority", "range");
        invalid(Change.of(path, json("priority", 10_001)), "priority", "range");
        invalid(Change.of(path, json("priority", null)), "priority", "required");
        invalid(Change.of(path, json("status", "agreed")), "status", "unknown-field");
        invalid(Change.of(path, json("proposedBy", "professional")), "proposedBy", "unknown-field");
        invalid(Change.of(path, json("achievement", 2)), "achievement", "unknown-field");
    }

    /** {@code "AB"} is 1 A, 2 B. */
    private static List<String> numbered(String titles) {
        return IntStream.range(0, titles.length())
                .mapToObj(i -> (i + 1) + " " + titles.charAt(i))
                .toList();
    }
}
