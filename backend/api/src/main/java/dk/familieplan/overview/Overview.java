package dk.familieplan.overview;

import dk.familieplan.family.FamilyView;
import dk.familieplan.goal.GoalView;
import dk.familieplan.paging.Versioned;
import dk.familieplan.plan.Plan;
import dk.familieplan.plan.PlanStatus;
import dk.familieplan.plan.PlanView;
import dk.familieplan.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole family on one page.
 *
 * @param plan the active plan, else the draft, else the one closed last; null when there has never been one
 * @param goals of that plan, in their order within each phase and on the shelf
 * @param plans all the family's plans, the newest first
 * @param programme of that plan; null without one
 */
@Schema(name = "Overview")
public record Overview(
        @Schema(required = true) String version,
        @Schema(required = true) FamilyView family,
        @Schema(required = true, nullable = true) PlanView plan,
        @Schema(required = true) List<GoalView> goals,
        @Schema(required = true) List<PlanLine> plans,
        @Schema(required = true, nullable = true) ProgrammeName programme)
        implements Versioned {

    /** Versions only rise and nothing listed here is ever deleted, so their sums and counts tell every change of any part. */
    static String version(FamilyView family, List<Plan> plans, List<GoalView> goals, Programme programme) {
        int ofPlans = plans.stream()
                .mapToInt(plan -> Integer.parseInt(plan.version()))
                .sum();
        int ofGoals = goals.stream()
                .mapToInt(goal -> Integer.parseInt(goal.version()))
                .sum();
        return String.join(
                ".",
                family.version(),
                plans.size() + "-" + ofPlans,
                goals.size() + "-" + ofGoals,
                programme == null ? "" : programme.version());
    }

    /**
     * A plan without what is in it.
     *
     * @param endDate the last day of its last phase; null while it has none
     */
    public record PlanLine(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) PlanStatus status,
            @Schema(required = true) LocalDate startDate,
            @Schema(required = true, nullable = true) LocalDate endDate) {

        static PlanLine of(Plan plan) {
            return new PlanLine(plan.id(), plan.title(), plan.status(), plan.startDate(), plan.endDate());
        }
    }

    public record ProgrammeName(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {

        static ProgrammeName of(Programme programme) {
            return programme == null ? null : new ProgrammeName(programme.id(), programme.name());
        }
    }

    /** @return null when there is none */
    static Plan current(List<Plan> newestFirst) {
        for (PlanStatus status : List.of(PlanStatus.ACTIVE, PlanStatus.DRAFT, PlanStatus.CLOSED)) {
            for (Plan plan : newestFirst) {
                if (plan.status() == status) {
                    return plan;
                }
            }
        }
        return null;
    }
}
