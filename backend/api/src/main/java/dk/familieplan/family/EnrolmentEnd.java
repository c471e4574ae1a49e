package dk.familieplan.family;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ends an enrolment.
 *
 * @param reason why, in a few words; required
 * @param endedOn the last day; today when left out
 */
public record EnrolmentEnd(
        @Size(max = 1000) String reason,
        @PlausibleDate @PastOrPresent LocalDate endedOn) {

    String requiredReason() {
        if (reason == null || reason.isBlank()) {
            throw ProblemType.REASON_REQUIRED.because("Say why the enrolment ends.");
        }
        return reason;
    }
}
