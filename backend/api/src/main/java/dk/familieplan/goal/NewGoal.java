package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal that somebody proposes.
 *
 * @param ownerId the person it is for; null for the whole family
 * @param phaseId the phase it belongs to, where it is placed last; null to park it
 */
public record NewGoal(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String description,
        @NotNull LifeArea lifeArea,
        UUID ownerId,
        @NotNull ProposedBy proposedBy,
        UUID phaseId,
        @PlausibleDate LocalDate targetDate) {}
