package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * A goal is reached.
 *
 * @param completedOn the day it was reached; today when left out
 */
public record Completion(@PlausibleDate @PastOrPresent LocalDate completedOn) {}
