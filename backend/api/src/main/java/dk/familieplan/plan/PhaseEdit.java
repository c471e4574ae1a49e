package dk.familieplan.plan;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A phase as a caller gives it.
 *
 * @param startDate first day
 * @param endDate last day, inclusive
 */
public record PhaseEdit(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String focus,
        @NotNull @PlausibleDate LocalDate startDate,
        @NotNull @PlausibleDate LocalDate endDate) {

    /** @param path where this record stands in the request, e.g. {@code phases[0].}; empty for the body itself */
    void check(String path) {
        if (endDate.isBefore(startDate)) {
            throw ProblemType.invalid(path + "endDate", ErrorCode.DATE_RANGE, "A phase cannot end before it starts.");
        }
    }
}
