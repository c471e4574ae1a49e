package dk.familieplan.programme;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What can be changed about a code.
 *
 * @param sequence its place in the list, from the lowest to the highest
 * @param validTo the last day on which it can be chosen; null while no end is known
 */
public record CodeEdit(
        @NotBlank @Size(max = 200) String nameDa,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull @Min(0) @Max(10_000) Integer sequence,
        @NotNull @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {}
