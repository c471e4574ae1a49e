package dk.familieplan.goal;

import static dk.familieplan.support.AtOnce.outcomes;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Plans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several people around the table write in the same moment. */
@QuarkusTest
class GoalsAtOnceTest {

    /** Every goal stands under a phase that is there or on the shelf, numbered 1, 2, 3 … within its place. */
    private static void inGoodOrder(Plans.Plan plan, int goals) {
        List<Map<String, Object>> all = Goals.of(plan);
        assertEquals(goals, all.size());
        List<String> places = new ArrayList<>(read(plan).view().getList("phases.id"));
        places.add(null);
        all.forEach(
                goal -> assertTrue(places.contains(goal.get("phaseId")), "a goal stands under a phase that is gone"));
        for (String place : places) {
            List<Integer> priorities = all.stream()
                    .filter(goal -> Objects.equals(goal.get("phaseId"), place))
                    .map(goal -> (Integer) goal.get("priority"))
                    .sorted()
                    .toList();
            assertEquals(IntStream.rangeClosed(1, priorities.size()).boxed().toList(), priorities);
        }
    }

    @Test
    void goalsProposedAtOnceStandBehindEachOther() {
        Plans.Plan plan = aDraft();
        List<Response> answers =
                AtOnce.send(12, i -> Goals.asked(plan, Goals.body("Mål " + i, i % 2 == 0 ? plan.phase(1) : null)));
        assertEquals(Collections.nCopies(12, "201"), outcomes(answers));
        inGoodOrder(plan, 12);
        // Each was told the place that it has.
        answers.stream()
                .map(answer -> new Goals.Goal(View.of(answer.asString())))
                .forEach(told -> assertEquals(told.priority(), Goals.read(told).priority()));
    }

    @Test
    void goalsThatAreMovedAtOnceStandInOneOrder() {
        Plans.Plan plan = aDraft();
        List<Goals.Goal> goals = IntStream.range(0, 8)
                .mapToObj(i -> Goals.propose(plan, 1 + i % 2, "Mål " + i))
                .toList();
        List<Response> answers = AtOnce.send(8, i -> {
            Goals.Goal goal = goals.get(i);
            return i < 4
                    ? Goals.step(goal, "park")
                    : Change.of(goal.path(), json("phaseId", plan.phase(3), "priority", 1));
        });
        // Who moved a goal that had just got another number is told so.
        assertTrue(
                List.of("200", "stale-version").containsAll(new TreeSet<>(outcomes(answers))),
                outcomes(answers).toString());
        inGoodOrder(plan, 8);
    }

    @Test
    void evaluationsGivenAtOnceAreAllKept() {
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Ida kommer i skole");
        List<Response> answers = AtOnce.send(10, i -> Goals.evaluate(goal, i % 5 - 2, "2026-02-" + (10 + i)));
        assertEquals(Collections.nCopies(10, "201"), outcomes(answers));
        Api.as(Roles.COORDINATOR)
                .get(goal.path() + "/evaluations")
                .then()
                .body("items.size()", equalTo(10))
                .body("items[0].evaluatedOn", equalTo("2026-02-19"));
        assertEquals(2, (int) Goals.read(goal).view().get("achievement"));
    }

    @RepeatedTest(5)
    void aGoalIsMovedWhileThePhaseIsRemoved() {
        Plans.Plan plan = aDraft();
        Goals.Goal there = Goals.propose(plan, 1, "Ida kommer i skole");
        Goals.propose(plan, 2, "Anders finder et job");
        Goals.propose(plan, 3, "Ferie sammen");
        String second = Change.etag(plan.phasePath(2));
        List<Response> answers = AtOnce.send(
                () -> Change.of(there.path(), there.etag(), json("phaseId", plan.phase(2))),
                () -> Api.as(Roles.COORDINATOR).header("If-Match", second).delete(plan.phasePath(2)),
                () -> Goals.asked(plan, Goals.body("Noah lærer at svømme", plan.phase(2))));
        assertEquals(204, answers.get(1).statusCode());
        // Moved there in time it followed the phase's heir, too late it was told, and so was who renumbered it.
        assertTrue(List.of("200", "validation", "stale-version").contains(AtOnce.outcome(answers.get(0))));
        assertTrue(List.of("201", "validation").contains(AtOnce.outcome(answers.get(2))));
        inGoodOrder(plan, answers.get(2).statusCode() == 201 ? 4 : 3);
    }

    @RepeatedTest(5)
    void goalsLeaveAPhaseWhileItIsRemoved() {
        Plans.Plan plan = aDraft();
        Goals.Goal moved = Goals.propose(plan, 2, "Ida kommer i skole");
        Goals.Goal parked = Goals.propose(plan, 2, "Anders finder et job");
        Goals.Goal resumed = Goals.after(Goals.propose(plan, 2, "Ferie sammen"), "park");
        String second = Change.etag(plan.phasePath(2));
        List<Response> answers = AtOnce.send(
                () -> Change.of(moved.path(), moved.etag(), json("phaseId", plan.phase(3))),
                () -> Goals.step(parked, "park"),
                () -> Goals.step(resumed, "resume"),
                () -> Api.as(Roles.COORDINATOR).header("If-Match", second).delete(plan.phasePath(2)));
        assertEquals(204, answers.get(3).statusCode());
        inGoodOrder(plan, 3);
        // Who came too late with a move was told that the goal stands elsewhere by now.
        String move = AtOnce.outcome(answers.get(0));
        assertTrue(List.of("200", "stale-version").contains(move), move);
        assertEquals(plan.phase(move.equals("200") ? 3 : 1), Goals.read(moved).phaseId());
        // A step needs no version: before the phase goes or after, it is taken.
        assertEquals(List.of("200", "200"), outcomes(answers.subList(1, 3)));
        assertTrue(Goals.read(parked).parked());
        // The way back to the phase that it was parked from is gone with it.
        assertTrue(List.of(plan.phase(1), plan.phase(3))
                .contains(Goals.after(parked, "resume").phaseId()));
        assertTrue(List.of(plan.phase(1), plan.phase(3))
                .contains(Goals.read(resumed).phaseId()));
        inGoodOrder(plan, 3);
    }

    @RepeatedTest(5)
    void whoOwnsAGoalIsNotRemovedInTheSameMoment() {
        Families.Registered family = aFamily();
        Plans.Plan plan = draft(family.id(), threeHalfYears());
        String member = family.memberPath("Noah");
        String seen = Change.etag(member);
        Map<String, Object> forNoah = with(Goals.body("Noah lærer at svømme", null), "ownerId", family.person("Noah"));
        List<Response> answers = AtOnce.send(
                () -> Goals.asked(plan, forNoah),
                () -> Api.as(Roles.COORDINATOR).header("If-Match", seen).delete(member));
        assertTrue(
                List.of(List.of("201", "member-in-use"), List.of("204", "validation"))
                        .contains(outcomes(answers)),
                outcomes(answers).toString());
    }
}
