package dk.familieplan.overview;

import dk.familieplan.family.FamilyStatus;
import dk.familieplan.family.FamilyView;
import dk.familieplan.family.MemberView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family in a list, with as much as it takes to tell it from others and to see how it goes.
 *
 * @param programmeName of the active plan, else of the draft; null without a plan or outside programmes
 * @param phase the phase that runs today; null when none does
 * @param match {@code similar} when only names a slip away from what is searched for were found; else, and where
 *     nothing is searched for, {@code exact}
 */
public record FamilyListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String caseNumber,
        @Schema(required = true) String name,
        @Schema(required = true) FamilyStatus status,
        @Schema(required = true) List<MemberView> members,
        @Schema(required = true, nullable = true) String programmeName,
        @Schema(required = true, nullable = true) RunningPhase phase,
        @Schema(required = true) GoalCount goals,
        @Schema(required = true) Match match) {

    public enum Match {
        EXACT,
        SIMILAR
    }

    /** @param count how many phases the plan has */
    public record RunningPhase(
            @Schema(required = true) int sequence,
            @Schema(required = true) int count,
            @Schema(required = true) String title,
            @Schema(required = true) String focus,
            @Schema(required = true) LocalDate endDate) {}

    /**
     * @param total goals of the plan that are not dropped
     * @param completed those of them that are completed
     * @param proposed those of them that the family has not agreed to yet
     */
    public record GoalCount(
            @Schema(required = true) int total,
            @Schema(required = true) int completed,
            @Schema(required = true) int proposed) {

        static final GoalCount NONE = new GoalCount(0, 0, 0);
    }

    /** How a family's plan goes; empty for a family without an open plan. */
    record Progress(String programmeName, RunningPhase phase, GoalCount goals) {

        static final Progress NONE = new Progress(null, null, GoalCount.NONE);
    }

    static FamilyListItem of(FamilyView family, Match match, Progress progress) {
        return new FamilyListItem(
                family.id(),
                family.caseNumber(),
                family.name(),
                family.status(),
                family.members(),
                progress.programmeName(),
                progress.phase(),
                progress.goals(),
                match);
    }
}
