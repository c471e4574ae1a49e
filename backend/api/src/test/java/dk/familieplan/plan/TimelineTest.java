package dk.familieplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of steps by chance: whatever is done to a plan, its phases stay ordered and contiguous and span it. */
class TimelineTest {

    private static final int STEPS = 5_000;

    /** Phases, before some are removed again: else most steps would be far from the ends. */
    private static final int LONGEST = 12;

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private enum Step {
        APPEND,
        PREPEND,
        ADD_ANYWHERE,
        MOVE_START,
        MOVE_END,
        MOVE_BOTH,
        SPLIT,
        REMOVE,
        MOVE_PLAN
    }

    private record Days(LocalDate from, LocalDate to) {
        static List<Days> of(Plan plan) {
            return plan.phases().stream()
                    .map(phase -> new Days(phase.startDate(), phase.endDate()))
                    .toList();
        }
    }

    /** The last one is new each time; its number in the test's name repeats it. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.of(1, 2, 3, 4), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "draft, seed {0}")
    @MethodSource("seeds")
    void aDraftKeepsItsOrder(long seed) {
        walk(draft(), new Random(seed));
    }

    @ParameterizedTest(name = "active, seed {0}")
    @MethodSource("seeds")
    void anActivePlanKeepsItsOrderAndAPhase(long seed) {
        Plan plan = draft();
        plan.add(new PhaseEdit("Ro", "Trivsel", NEW_YEAR, NEW_YEAR.plusMonths(6)));
        plan.activate(1, Instant.EPOCH);
        walk(plan, new Random(seed));
        assertFalse(plan.phases().isEmpty());
    }

    private static Plan draft() {
        return new Plan(UUID.randomUUID(), null, "Vores plan", NEW_YEAR);
    }

    private static void walk(Plan plan, Random random) {
        Map<Step, Integer> taken = new EnumMap<>(Step.class);
        for (int i = 0; i < STEPS; i++) {
            Step step =
                    plan.phases().size() > LONGEST ? Step.REMOVE : Step.values()[random.nextInt(Step.values().length)];
            List<Days> before = Days.of(plan);
            try {
                if (take(step, plan, random)) {
                    taken.merge(step, 1, Integer::sum);
                    checkReach(step, before, Days.of(plan));
                }
            } catch (HttpProblem refused) {
                assertEquals(before, Days.of(plan), step + " was refused and yet moved something");
            }
            checkOrder(plan);
        }
        for (Step step : Step.values()) {
            // Otherwise the walk would prove nothing. What is added anywhere hardly ever fits.
            int least =
                    step == Step.ADD_ANYWHERE || step == Step.MOVE_PLAN && plan.status() == PlanStatus.ACTIVE ? 0 : 50;
            assertTrue(taken.getOrDefault(step, 0) >= least, step + " was hardly ever taken: " + taken);
        }
    }

    /** @return whether there was anything to do it to */
    private static boolean take(Step step, Plan plan, Random random) {
        List<Phase> phases = plan.phases();
        switch (step) {
            case APPEND ->
                add(
                        plan,
                        plan.endDate() == null
                                ? plan.startDate()
                                : plan.endDate().plusDays(1),
                        random.nextInt(60));
            case PREPEND -> {
                int days = random.nextInt(60);
                add(plan, plan.startDate().minusDays(days + 1L), days);
            }
            case ADD_ANYWHERE ->
                add(plan, plan.startDate().plusDays(random.nextInt(400) - 100L), random.nextInt(60) - 5);
            case MOVE_PLAN ->
                plan.change(new PlanEdit("Vores plan", plan.startDate().plusDays(random.nextInt(61) - 30L)));
            default -> {
                if (phases.isEmpty()) {
                    return false;
                }
                change(step, plan, phases.get(random.nextInt(phases.size())), random);
            }
        }
        return true;
    }

    private static void add(Plan plan, LocalDate from, int days) {
        plan.add(new PhaseEdit("Ny", "Næste skridt", from, from.plusDays(days)));
    }

    private static void change(Step step, Plan plan, Phase phase, Random random) {
        int days = random.nextInt(41) - 20;
        LocalDate from = phase.startDate();
        LocalDate to = phase.endDate();
        switch (step) {
            case MOVE_START -> plan.change(phase, new PhaseEdit("Flyttet", "Trivsel", from.plusDays(days), to));
            case MOVE_END -> plan.change(phase, new PhaseEdit("Flyttet", "Trivsel", from, to.plusDays(days)));
            case MOVE_BOTH ->
                plan.change(
                        phase,
                        new PhaseEdit(
                                "Flyttet", "Trivsel", from.plusDays(days), to.plusDays(random.nextInt(41) - 20L)));
            case SPLIT ->
                plan.split(phase, new PhaseSplit(from.plusDays(random.nextInt(30) - 2L), "Anden del", "Trivsel"));
            case REMOVE -> plan.remove(phase);
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    private static void checkOrder(Plan plan) {
        List<Phase> phases = plan.phases();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            assertEquals(i + 1, phase.sequence());
            assertFalse(phase.endDate().isBefore(phase.startDate()), "a phase has no day of its own");
            if (i > 0) {
                assertEquals(phases.get(i - 1).endDate().plusDays(1), phase.startDate(), "phases are not contiguous");
            }
        }
        assertEquals(phases.isEmpty() ? null : phases.get(phases.size() - 1).endDate(), plan.endDate());
        if (!phases.isEmpty()) {
            assertEquals(phases.get(0).startDate(), plan.startDate());
        }
    }

    /** No step reaches further than it says. */
    private static void checkReach(Step step, List<Days> before, List<Days> after) {
        List<Days> untouched = new ArrayList<>(before);
        untouched.retainAll(after);
        switch (step) {
            case APPEND, PREPEND, ADD_ANYWHERE -> {
                assertEquals(before.size() + 1, after.size());
                assertEquals(before.size(), untouched.size());
            }
            case MOVE_START, MOVE_END -> {
                assertEquals(before.size(), after.size());
                assertTrue(untouched.size() >= before.size() - 2, "more than the neighbour moved");
            }
            case MOVE_BOTH -> {
                assertEquals(before.size(), after.size());
                assertTrue(untouched.size() >= before.size() - 3, "more than the neighbours moved");
            }
            case SPLIT -> {
                assertEquals(before.size() + 1, after.size());
                assertEquals(before.size() - 1, untouched.size());
                assertSameSpan(before, after);
            }
            case REMOVE -> {
                assertEquals(before.size() - 1, after.size());
                assertTrue(untouched.size() >= before.size() - 2, "more than the heir moved");
                if (!after.isEmpty()) {
                    assertSameSpan(before, after);
                }
            }
            case MOVE_PLAN -> assertEquals(lengths(before), lengths(after));
        }
    }

    private static void assertSameSpan(List<Days> before, List<Days> after) {
        assertEquals(before.get(0).from(), after.get(0).from());
        assertEquals(
                before.get(before.size() - 1).to(), after.get(after.size() - 1).to());
    }

    private static List<Long> lengths(List<Days> days) {
        return days.stream()
                .map(each -> each.to().toEpochDay() - each.from().toEpochDay())
                .toList();
    }
}
