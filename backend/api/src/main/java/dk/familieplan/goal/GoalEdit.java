package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What can be changed about a goal.
 *
 * @param ownerId the person it is for; null for the whole family
 * @param phaseId the phase it belongs to; null parks it, a phase takes it off the shelf
 * @param priority its place within the phase or on the shelf, 1 first; a number past the end means last
 */
public record GoalEdit(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String description,
        @NotNull LifeArea lifeArea,
        UUID ownerId,
        @PlausibleDate LocalDate targetDate,
        UUID phaseId,
        @NotNull @Min(1) @Max(10_000) Integer priority) {}
