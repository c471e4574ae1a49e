package dk.familieplan.plan;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan with its phases.
 *
 * @param endDate last day of the last phase; null while there is none
 */
@Schema(name = "Plan")
public record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID familyId,
        @Schema(required = true, nullable = true) UUID programmeId,
        @Schema(required = true) String title,
        @Schema(required = true) PlanStatus status,
        @Schema(required = true) LocalDate startDate,
        @Schema(required = true, nullable = true) LocalDate endDate,
        @Schema(required = true) List<PhaseView> phases,
        @Schema(required = true, nullable = true) Instant activatedAt,
        @Schema(required = true, nullable = true) Instant closedAt,
        @Schema(required = true, nullable = true) String closeReason,
        @Schema(required = true, nullable = true) ClosedAs closedAs,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned, FamilyOwned {

    public static PlanView of(Plan plan, LocalDate today) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.familyId(),
                plan.programmeId(),
                plan.title(),
                plan.status(),
                plan.startDate(),
                plan.endDate(),
                plan.phases().stream().map(phase -> PhaseView.of(phase, today)).toList(),
                plan.activatedAt(),
                plan.closedAt(),
                plan.closeReason(),
                plan.closedAs(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
