package dk.familieplan.family;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Refers a family to a programme.
 *
 * @param referredOn the day it was referred; today when left out
 */
public record NewEnrolment(
        @NotNull UUID programmeId,
        @PlausibleDate @PastOrPresent LocalDate referredOn) {}
