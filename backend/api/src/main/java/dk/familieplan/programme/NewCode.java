package dk.familieplan.programme;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One more choice of a list.
 *
 * @param code what is kept when it is chosen; its own in the list, and never changed
 * @param sequence its place in the list, from the lowest to the highest
 * @param validFrom the first day on which it can be chosen; today when left out
 * @param validTo the last day on which it can be chosen; null while no end is known
 */
public record NewCode(
        @NotNull CodeList list,

        @NotNull @Size(max = 50) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$")
        String code,

        @NotBlank @Size(max = 200) String nameDa,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull @Min(0) @Max(10_000) Integer sequence,
        @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {

    CodeEdit edit(LocalDate today) {
        return new CodeEdit(nameDa, nameEn, sequence, validFrom == null ? today : validFrom, validTo);
    }
}
