package dk.familieplan.plan;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase as the API shows it; {@code status} is as seen from today. */
@Schema(name = "Phase")
public record PhaseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID familyId,
        @Schema(required = true) int sequence,
        @Schema(required = true) String title,
        @Schema(required = true) String focus,
        @Schema(required = true) LocalDate startDate,
        @Schema(required = true) LocalDate endDate,
        @Schema(required = true) PhaseStatus status)
        implements Versioned, FamilyOwned {

    static PhaseView of(Phase phase, LocalDate today) {
        PhaseEdit edit = phase.edit();
        Plan plan = phase.plan();
        return new PhaseView(
                phase.id(),
                phase.version(),
                plan.id(),
                plan.familyId(),
                phase.sequence(),
                edit.title(),
                edit.focus(),
                edit.startDate(),
                edit.endDate(),
                phase.statusOn(today));
    }
}
