package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The family says yes to a goal.
 *
 * @param note how or where they said it; null when nothing is noted
 * @param agreedOn the day they said it; today when left out
 */
public record Agreement(
        @Size(max = 4000) String note,
        @PlausibleDate @PastOrPresent LocalDate agreedOn) {}
