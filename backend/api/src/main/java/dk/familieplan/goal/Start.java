package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * The work on a goal begins.
 *
 * @param startedOn the day it began; today when left out
 */
public record Start(@PlausibleDate @PastOrPresent LocalDate startedOn) {}
