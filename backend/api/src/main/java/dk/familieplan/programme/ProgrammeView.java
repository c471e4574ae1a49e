package dk.familieplan.programme;

import dk.familieplan.paging.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as the API shows it; null where the municipality has decided or published nothing. */
@Schema(name = "Programme")
public record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) String name,
        @Schema(required = true) String municipality,
        @Schema(required = true, nullable = true) LocalDate startsOn,
        @Schema(required = true, nullable = true) LocalDate endsOn,
        @Schema(required = true, nullable = true) Integer periodMonths,
        @Schema(required = true, nullable = true) Integer capacityFrom,
        @Schema(required = true, nullable = true) Integer capacityTo,
        @Schema(required = true, nullable = true) CapacityBasis capacityBasis,
        @Schema(required = true, nullable = true) Integer enrolmentMonths,
        @Schema(required = true, nullable = true) Integer maxParallelActions,
        @Schema(required = true, nullable = true) Integer maxWeeklyHours,
        @Schema(required = true) List<TemplatePhase> planTemplate,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned {

    static ProgrammeView of(Programme programme) {
        ProgrammeEdit edit = programme.edit();
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                edit.name(),
                edit.municipality(),
                edit.startsOn(),
                edit.endsOn(),
                edit.periodMonths(),
                edit.capacityFrom(),
                edit.capacityTo(),
                edit.capacityBasis(),
                edit.enrolmentMonths(),
                edit.maxParallelActions(),
                edit.maxWeeklyHours(),
                edit.planTemplate(),
                programme.createdAt(),
                programme.updatedAt());
    }
}
