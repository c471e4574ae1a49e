package dk.familieplan.team;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an administrator says of a unit.
 *
 * @param closedOn the first day on which nobody new works from it; null while it is open
 */
public record UnitEdit(
        @NotBlank @Size(max = 100) String name,
        @NotNull UnitKind kind,
        @PlausibleDate LocalDate closedOn) {}
