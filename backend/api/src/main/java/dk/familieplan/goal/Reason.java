package dk.familieplan.goal;

import dk.familieplan.problem.ProblemType;
import jakarta.validation.constraints.Size;

/** @param reason why, in a few words; required */
public record Reason(@Size(max = 1000) String reason) {

    String required() {
        if (reason == null || reason.isBlank()) {
            throw ProblemType.REASON_REQUIRED.because("Say why, so that the family and the team can read it later.");
        }
        return reason;
    }
}
