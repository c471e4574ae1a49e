package dk.familieplan.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Diagram;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Invariants;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Seed;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of calls by chance, sensible or not: families, plans and goals only ever go where an arrow of the
 * documentation leads. {@code -Dseed=…} takes another path.
 */
@QuarkusTest
class DiagramWalkTest {

    private static final int LEAST = 200;
    private static final int MOST = 3_000;
    private static final int LATEST = 6;
    private static final List<String> GOAL_STEPS =
            List.of("agree", "start", "complete", "drop", "reopen", "park", "resume");
    private static final List<String> PLAN_STEPS = List.of("activate", "close");

    private final long seed = Seed.given();
    private final Random random = new Random(seed);
    private final Diagram families = Diagram.under("## A family's status follows its plans");
    private final Diagram plans = Diagram.under("## Plan");
    private final Diagram goals = Diagram.under("## Goal");
    private final List<Plans.Plan> walked = new ArrayList<>();
    private final List<Goals.Goal> met = new ArrayList<>();
    // By a chance of their own, so that the walk itself does not turn on them.
    private final OtherCalls others = new OtherCalls(new Random(seed));
    private final States states = new States();

    @Test
    void nothingGoesWhereNoArrowLeads() {
        System.out.println("Walk through the diagrams, seed " + seed);
        Families.forgetAll();
        begin(aFamily());
        int step = 0;
        try {
            for (; step < LEAST || step < MOST && !everywhere(); step++) {
                oneStep();
                states.hold();
            }
        } catch (AssertionError e) {
            throw new AssertionError("Seed " + seed + ", step " + step + ": " + e.getMessage(), e);
        }
        System.out.println("Walked " + step + " steps");
        assertEquals(Set.of(), goals.untaken(), "Seed " + seed + ": arrows that no goal went");
        assertEquals(Set.of(), plans.untaken(), "Seed " + seed + ": arrows that no plan went");
        assertEquals(Set.of(), families.untaken(), "Seed " + seed + ": arrows that no family went");
        Invariants.hold();
    }

    private boolean everywhere() {
        return goals.untaken().isEmpty()
                && plans.untaken().isEmpty()
                && families.untaken().isEmpty();
    }

    private void oneStep() {
        Plans.Plan plan = any(walked);
        switch (random.nextInt(14)) {
            case 0, 1, 6 -> planStep(oneOf(walked.stream().filter(DiagramWalkTest::open), plan, 4));
            case 5 -> begin(random.nextInt(3) == 0 ? aFamily() : plan.familyId());
            case 2 -> {
                Response proposed = Goals.asked(plan, Goals.body("Ro om morgenen", null));
                if (proposed.statusCode() == 201) {
                    meet(new Goals.Goal(View.of(proposed.asString())));
                }
            }
            case 3, 4, 7 -> {
                Response answer = others.call(plan, any(met));
                assertTrue(answer.statusCode() < 500, answer.asString());
            }
            default -> goalStep(oneOf(met.stream().filter(this::hasNews), any(met), 2));
        }
    }

    /** One of the latest: what is older has mostly come to its end. */
    private <T> T any(List<T> some) {
        return some.get(some.size() - 1 - random.nextInt(Math.min(LATEST, some.size())));
    }

    /** The given one once in so many times, else one of those that there is more to see of. */
    private <T> T oneOf(Stream<T> better, T given, int times) {
        List<T> choices = better.toList();
        return choices.isEmpty() || random.nextInt(times) == 0 ? given : choices.get(random.nextInt(choices.size()));
    }

    private static boolean open(Plans.Plan plan) {
        return !plan.view().getString("status").equals("closed");
    }

    /** An arrow that nothing has gone leads on from here. */
    private boolean hasNews(Goals.Goal goal) {
        return !goals.untakenSteps(goal.status()).isEmpty()
                && walked.stream()
                        .anyMatch(plan ->
                                open(plan) && plan.id().equals(goal.view().getString("planId")));
    }

    /** Mostly a step that may be taken, rather one that never was; else whatever there is. */
    private String step(Diagram diagram, String from, List<String> all) {
        List<String> ahead = diagram.untakenSteps(from);
        List<String> may = ahead.isEmpty() ? diagram.steps(from) : ahead;
        List<String> choices = may.isEmpty() || random.nextInt(3) == 0 ? all : may;
        return choices.get(random.nextInt(choices.size()));
    }

    private void meet(Goals.Goal goal) {
        goals.goes("[*]", "", goal.status());
        states.are(goal.id(), goal.status());
        met.add(goal);
    }

    private String aFamily() {
        String family = Plans.aFamily().id();
        states.are(family, "without-plan");
        return family;
    }

    private void begin(String familyId) {
        Response drafted = Plans.asked(familyId, Plans.body("2026-01-01", Plans.threeHalfYears()));
        if (drafted.statusCode() != 201) {
            return;
        }
        Plans.Plan plan = Plans.created(drafted);
        plans.goes("[*]", "", plan.view().getString("status"));
        states.are(plan.id(), plan.view().getString("status"));
        familyGoes(plan);
        walked.add(plan);
        meet(Goals.propose(plan, 1, "Ida kommer i skole"));
    }

    private void familyGoes(Plans.Plan plan) {
        String before = states.of(plan.familyId());
        String after = Plans.familyStatus(plan);
        if (!after.equals(before)) {
            families.goes(before, after);
            states.are(plan.familyId(), after);
        }
    }

    private void planStep(Plans.Plan plan) {
        String before = states.of(plan.id());
        String step = step(plans, before, PLAN_STEPS);
        Response answer =
                step.equals("activate") ? Plans.activate(plan) : Plans.close(plan, "Familien klarer sig selv");
        Plans.Plan now = Plans.read(plan);
        walked.set(walked.indexOf(plan), now);
        String after = now.view().getString("status");
        if (answer.statusCode() == 200) {
            plans.goes(before, step, after);
            states.are(plan.id(), after);
            familyGoes(plan);
        } else {
            assertEquals(409, answer.statusCode(), answer.asString());
            assertEquals(before, after, step + " was refused");
        }
    }

    private void goalStep(Goals.Goal known) {
        Goals.Goal before = Goals.read(known);
        String step = step(goals, before.status(), GOAL_STEPS);
        Response answer = Goals.step(before, step);
        Goals.Goal after = Goals.read(before);
        met.set(met.indexOf(known), after);
        boolean ofPlaces = List.of("park", "resume").contains(step);
        if (answer.statusCode() == 200 && !ofPlaces) {
            goals.goes(before.status(), step, after.status());
            states.are(after.id(), after.status());
            assertEquals(before.parked(), after.parked());
        } else if (answer.statusCode() == 200) {
            assertEquals(before.status(), after.status(), step);
            assertEquals(step.equals("park"), after.parked());
        } else {
            assertEquals(409, answer.statusCode(), answer.asString());
            assertEquals(before.view().getMap(""), after.view().getMap(""), step + " was refused");
            assertTrue(
                    ofPlaces
                            || before.parked()
                            || closed(before)
                            || !goals.steps(before.status()).contains(step),
                    "An arrow leads from " + before.status() + " by " + step + ", but it was refused");
        }
    }

    private static boolean closed(Goals.Goal goal) {
        String plan = "/plans/" + goal.view().getString("planId");
        return Api.as(Roles.COORDINATOR).get(plan).path("status").equals("closed");
    }
}
