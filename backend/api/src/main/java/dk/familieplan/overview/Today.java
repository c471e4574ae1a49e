package dk.familieplan.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the day asks for. Each section holds the most pressing first, at most twenty, and says how many there are. */
public record Today(
        @Schema(required = true) LocalDate date,
        @Schema(required = true) Families families,
        @Schema(required = true) AwaitingAgreement awaitingAgreement,
        @Schema(required = true) PhasesEnding phasesEnding,
        @Schema(required = true) OverdueGoals overdueGoals) {

    public enum Scope {
        MINE,
        ALL
    }

    public record Families(
            @Schema(required = true) List<FamilyListItem> items,
            @Schema(required = true) int total) {}

    /** Drafts, the oldest first. */
    public record AwaitingAgreement(
            @Schema(required = true) List<DraftPlan> items,
            @Schema(required = true) int total) {}

    /**
     * @param goals goals of the draft that are not dropped
     * @param proposedGoals those of them that the family has not agreed to yet
     */
    public record DraftPlan(
            @Schema(required = true) UUID familyId,
            @Schema(required = true) String familyName,
            @Schema(required = true) String caseNumber,
            @Schema(required = true) UUID planId,
            @Schema(required = true) String planTitle,
            @Schema(required = true) LocalDate startDate,
            @Schema(required = true) int goals,
            @Schema(required = true) int proposedGoals) {}

    /** Phases of active plans that end within four weeks, and last phases that are over while their plan is active. */
    public record PhasesEnding(
            @Schema(required = true) List<EndingPhase> items,
            @Schema(required = true) int total) {}

    /** @param daysLeft 0 on the last day, negative when the plan's last phase is over */
    public record EndingPhase(
            @Schema(required = true) UUID familyId,
            @Schema(required = true) String familyName,
            @Schema(required = true) String caseNumber,
            @Schema(required = true) UUID planId,
            @Schema(required = true) UUID phaseId,
            @Schema(required = true) int sequence,
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate endDate,
            @Schema(required = true) int daysLeft) {}

    /** Open goals of active plans past their date, parked ones left out. */
    public record OverdueGoals(
            @Schema(required = true) List<OverdueGoal> items,
            @Schema(required = true) int total) {}

    /** @param ownerName null when the goal is the whole family's */
    public record OverdueGoal(
            @Schema(required = true) UUID familyId,
            @Schema(required = true) String familyName,
            @Schema(required = true) String caseNumber,
            @Schema(required = true) UUID goalId,
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate targetDate,
            @Schema(required = true) int daysOver,
            @Schema(required = true, nullable = true) String ownerName) {}
}
