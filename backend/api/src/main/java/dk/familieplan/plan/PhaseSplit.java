package dk.familieplan.plan;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Cuts a phase in two.
 *
 * @param startDate first day of the new, second part; within the phase and not its first day
 */
public record PhaseSplit(
        @NotNull @PlausibleDate LocalDate startDate,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String focus) {}
