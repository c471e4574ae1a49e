package dk.familieplan.goal;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal as the API shows it.
 *
 * @param ownerId null for the whole family
 * @param phaseId null while parked
 * @param priority place within the phase or on the shelf, 1 first
 * @param statusReason why it was dropped or reopened
 * @param achievement the newest rating, −2…+2; null before the first
 */
@Schema(name = "Goal")
public record GoalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID familyId,
        @Schema(required = true) String title,
        @Schema(required = true, nullable = true) String description,
        @Schema(required = true) LifeArea lifeArea,
        @Schema(required = true, nullable = true) UUID ownerId,
        @Schema(required = true) ProposedBy proposedBy,
        @Schema(required = true, nullable = true) UUID phaseId,
        @Schema(required = true) boolean parked,
        @Schema(required = true) int priority,
        @Schema(required = true) GoalStatus status,
        @Schema(required = true, nullable = true) String statusReason,

        @Schema(required = true, nullable = true, minimum = "-2", maximum = "2")
        Integer achievement,

        @Schema(required = true, nullable = true) LocalDate agreedOn,
        @Schema(required = true, nullable = true) String agreementNote,
        @Schema(required = true, nullable = true) LocalDate startedOn,
        @Schema(required = true, nullable = true) LocalDate closedOn,
        @Schema(required = true, nullable = true) LocalDate targetDate,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned, FamilyOwned {

    public static GoalView of(Goal goal) {
        GoalEdit edit = goal.edit();
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.planId(),
                goal.familyId(),
                edit.title(),
                edit.description(),
                edit.lifeArea(),
                edit.ownerId(),
                goal.proposedBy(),
                edit.phaseId(),
                goal.parked(),
                edit.priority(),
                goal.status(),
                goal.statusReason(),
                goal.achievement(),
                goal.agreedOn(),
                goal.agreementNote(),
                goal.startedOn(),
                goal.closedOn(),
                edit.targetDate(),
                goal.createdAt(),
                goal.updatedAt());
    }
}
