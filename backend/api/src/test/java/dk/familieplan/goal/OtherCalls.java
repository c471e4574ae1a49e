package dk.familieplan.goal;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.phase;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Random;

/** What is done to goals, plans and phases besides their steps, by chance and whether it may be done or not. */
final class OtherCalls {

    private final Random random;

    OtherCalls(Random random) {
        this.random = random;
    }

    Response call(Plans.Plan known, Goals.Goal goal) {
        Plans.Plan plan = Plans.read(known);
        int choice = random.nextInt(8);
        if (choice < 3) {
            return toGoal(choice, goal, plan);
        }
        if (plan.timeline().isEmpty()) {
            return Plans.add(plan, phase("Ro", "2026-01-01", "2026-06-30"));
        }
        return toPlan(
                choice, plan, plan.phasePath(1 + random.nextInt(plan.timeline().size())));
    }

    private Response toGoal(int choice, Goals.Goal goal, Plans.Plan plan) {
        return switch (choice) {
            case 0 -> Change.of(goal.path(), json("title", "Ro " + random.nextInt(100)));
            case 1 -> Change.of(goal.path(), json("phaseId", random.nextBoolean() ? null : plan.phase(1)));
            default -> Goals.evaluate(goal, random.nextInt(5) - 2, null);
        };
    }

    private Response toPlan(int choice, Plans.Plan plan, String phase) {
        LocalDate end = LocalDate.parse(plan.view().getString("endDate"));
        return switch (choice) {
            case 3 -> Change.of(plan.path(), json("title", "Vores plan " + random.nextInt(100)));
            case 4 -> Change.of(plan.path(), json("startDate", "2026-01-" + (10 + random.nextInt(20))));
            case 5 ->
                Plans.add(
                        plan,
                        phase("Ny", end.plusDays(1).toString(), end.plusDays(60).toString()));
            case 6 ->
                Api.as(Roles.COORDINATOR)
                        .body(json("startDate", end.minusDays(20), "title", "Anden del", "focus", "Job"))
                        .post(phase + "/split");
            // The last one stays: a plan without a phase goes nowhere, and its goals are parked for good.
            default -> plan.timeline().size() > 1 ? Change.remove(phase) : Goals.asked(plan, Goals.body("", null));
        };
    }
}
