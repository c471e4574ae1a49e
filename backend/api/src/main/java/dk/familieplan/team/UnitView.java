package dk.familieplan.team;

import dk.familieplan.paging.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipal department or school.
 *
 * @param closedOn the first day on which nobody new works from it; null while it is open
 */
@Schema(name = "Unit")
public record UnitView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind,
        @Schema(required = true, nullable = true) LocalDate closedOn,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned {

    static UnitView of(Unit unit) {
        UnitEdit edit = unit.edit();
        return new UnitView(
                unit.id(),
                unit.version(),
                edit.name(),
                edit.kind(),
                edit.closedOn(),
                unit.createdAt(),
                unit.updatedAt());
    }
}
