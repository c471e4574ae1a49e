package dk.familieplan.programme;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an administrator decides about a programme; null where nothing is decided.
 *
 * @param capacityFrom number of families, at least
 * @param capacityTo number of families, at most
 * @param capacityBasis what the two count: families at a time, or families over the whole period
 * @param enrolmentMonths default length of an enrolment in whole months
 * @param maxParallelActions overload limit: actions at once for one family member
 * @param maxWeeklyHours overload limit: hours a week for one family member
 */
public record ProgrammeEdit(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String municipality,
        @PlausibleDate LocalDate startsOn,
        @PlausibleDate LocalDate endsOn,
        @Min(0) @Max(100_000) Integer capacityFrom,
        @Min(0) @Max(100_000) Integer capacityTo,
        CapacityBasis capacityBasis,
        @Min(1) @Max(120) Integer enrolmentMonths,
        @Min(1) @Max(100) Integer maxParallelActions,
        @Min(1) @Max(168) Integer maxWeeklyHours,
        @NotNull @Size(max = 24) List<@NotNull @Valid TemplatePhase> planTemplate) {}
