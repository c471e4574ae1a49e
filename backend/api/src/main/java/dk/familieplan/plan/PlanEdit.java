package dk.familieplan.plan;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What can be changed about a plan itself.
 *
 * @param startDate moves a draft with all its phases; an active plan is moved by the boundaries of its phases
 */
public record PlanEdit(
        @NotBlank @Size(max = 200) String title,
        @NotNull @PlausibleDate LocalDate startDate) {}
