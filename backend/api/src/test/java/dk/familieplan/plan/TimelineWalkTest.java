package dk.familieplan.plan;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Invariants;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Seed;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What {@link TimelineTest} shows of the rules, through the API and in the database: hundreds of moves, cuts and removals
 * by chance, and goals that stand in the phases meanwhile. {@code -Dseed=…} takes another path.
 */
@QuarkusTest
class TimelineWalkTest {

    private static final int STEPS = 120;
    private static final int LONGEST = 10;
    private static final int GOALS = 6;

    private final long seed = Seed.given();
    private final Random random = new Random(seed);

    private enum Step {
        APPEND,
        PREPEND,
        MOVE_START,
        MOVE_END,
        SPLIT,
        REMOVE,
        MOVE_PLAN,
        MOVE_GOAL
    }

    @Test
    void aDraftStaysInOneUnbrokenLine() {
        walk(Plans.aDraft(), 0);
    }

    @Test
    void anActivePlanStaysInOneUnbrokenLine() {
        walk(Plans.anActivePlan(), 1);
    }

    /** @param goals how many it has already */
    private void walk(Plans.Plan plan, int goals) {
        System.out.println("Walk along a " + plan.view().getString("status") + " plan, seed " + seed);
        for (int i = 0; i < GOALS; i++) {
            Goals.propose(plan, i % 4, "Mål " + i);
        }
        Map<Step, Integer> taken = new TreeMap<>();
        for (int i = 0; i < STEPS; i++) {
            Plans.Plan before = read(plan);
            int phases = before.timeline().size();
            Step step = step(phases);
            String where = "Seed " + seed + ", step " + i + ", " + step + " of " + before.timeline();
            Response answer = take(step, before);
            if (answer.statusCode() < 300) {
                taken.merge(step, 1, Integer::sum);
            } else {
                assertTrue(
                        List.of("validation", "phase-overlap", "last-phase", "plan-not-editable", "illegal-transition")
                                .contains(AtOnce.outcome(answer)),
                        where + ": " + answer.asString());
                assertEquals(before.timeline(), read(plan).timeline(), where);
            }
            try {
                Invariants.hold();
            } catch (AssertionError e) {
                throw new AssertionError(where + ": " + e.getMessage(), e);
            }
        }
        assertEquals(GOALS + goals, Goals.of(plan).size(), "Seed " + seed);
        assertTrue(taken.size() >= Step.values().length - 3, "Seed " + seed + ": hardly walked: " + taken);
    }

    /** Whatever chance says, but never more phases than can be looked at, and one to begin with. */
    private Step step(int phases) {
        if (phases == 0) {
            return Step.APPEND;
        }
        return phases > LONGEST ? Step.REMOVE : Step.values()[random.nextInt(Step.values().length)];
    }

    private Response take(Step step, Plans.Plan plan) {
        LocalDate start = LocalDate.parse(plan.view().getString("startDate"));
        String last = plan.view().getString("endDate");
        int days = random.nextInt(60);
        if (step == Step.APPEND) {
            LocalDate from = last == null ? start : LocalDate.parse(last).plusDays(1);
            return Plans.add(
                    plan, phase("Ny", from.toString(), from.plusDays(days).toString()));
        }
        if (step == Step.PREPEND) {
            LocalDate to = start.minusDays(1);
            return Plans.add(plan, phase("Før", to.minusDays(days).toString(), to.toString()));
        }
        if (step == Step.MOVE_PLAN) {
            return Change.of(plan.path(), json("startDate", start.plusDays(days - 30)));
        }
        String path = plan.phasePath(1 + random.nextInt(plan.timeline().size()));
        if (step == Step.MOVE_GOAL) {
            Map<String, Object> goal = Goals.of(plan).get(random.nextInt(GOALS));
            String phase = random.nextInt(4) == 0 ? null : path.substring(path.lastIndexOf('/') + 1);
            return Change.of("/goals/" + goal.get("id"), json("phaseId", phase, "priority", 1 + random.nextInt(4)));
        }
        return changePhase(step, path, days);
    }

    private static Response changePhase(Step step, String path, int days) {
        Map<String, Object> phase =
                View.of(Api.as(Roles.COORDINATOR).get(path).asString()).getMap("");
        LocalDate from = LocalDate.parse((String) phase.get("startDate"));
        LocalDate to = LocalDate.parse((String) phase.get("endDate"));
        return switch (step) {
            case MOVE_START -> Change.of(path, json("startDate", from.plusDays(days - 30)));
            case MOVE_END -> Change.of(path, json("endDate", to.plusDays(days - 30)));
            case SPLIT ->
                Api.as(Roles.COORDINATOR)
                        .body(json("startDate", from.plusDays(days / 2), "title", "Anden del", "focus", "Job"))
                        .post(path + "/split");
            default -> Change.remove(path);
        };
    }
}
