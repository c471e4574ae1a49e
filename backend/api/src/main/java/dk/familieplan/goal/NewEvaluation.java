package dk.familieplan.goal;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A rating of a goal.
 *
 * @param achievement −2…+2 on the goal-attainment scale; 0 is as expected
 * @param evaluatedOn the day it was judged; today when left out
 */
public record NewEvaluation(
        @NotNull @Min(-2) @Max(2) Integer achievement,
        @Size(max = 4000) String note,
        @PlausibleDate @PastOrPresent LocalDate evaluatedOn) {}
