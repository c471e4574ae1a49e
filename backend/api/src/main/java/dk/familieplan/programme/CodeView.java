package dk.familieplan.programme;

import dk.familieplan.paging.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One choice of a list.
 *
 * @param code what is kept when it is chosen
 * @param validTo the last day on which it can be chosen; null while no end is known
 */
@Schema(name = "Code")
public record CodeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) CodeList list,
        @Schema(required = true) String code,
        @Schema(required = true) String nameDa,
        @Schema(required = true) String nameEn,
        @Schema(required = true) int sequence,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, nullable = true) LocalDate validTo,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned {

    static CodeView of(Code code) {
        CodeEdit edit = code.edit();
        return new CodeView(
                code.id(),
                code.version(),
                code.list(),
                code.code(),
                edit.nameDa(),
                edit.nameEn(),
                edit.sequence(),
                edit.validFrom(),
                edit.validTo(),
                code.createdAt(),
                code.updatedAt());
    }
}
