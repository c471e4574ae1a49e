package dk.familieplan.family;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * The programme takes a referred family in.
 *
 * @param enrolledOn its first day in the programme; today when left out
 */
public record Enrolling(@PlausibleDate @PastOrPresent LocalDate enrolledOn) {}
