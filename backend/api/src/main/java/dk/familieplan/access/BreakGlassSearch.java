package dk.familieplan.access;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Exactly what is known of the family: its case number alone, or a member's whole name and birth date.
 *
 * @param caseNumber as it is written, e.g. {@code FP-2026-0001}
 */
public record BreakGlassSearch(
        @Size(max = 20) String caseNumber,
        @Size(max = 100) String givenName,
        @Size(max = 100) String familyName,
        @PlausibleDate LocalDate birthDate) {

    /** @throws RuntimeException the problem {@code validation} when it is neither, or some of both */
    void check() {
        boolean named = !blank(givenName) && !blank(familyName) && birthDate != null;
        boolean nameless = blank(givenName) && blank(familyName) && birthDate == null;
        if (blank(caseNumber) ? !named : !nameless) {
            throw ProblemType.invalid(
                    "caseNumber",
                    ErrorCode.REQUIRED,
                    "Give the case number alone, or a member's given name, family name and birth date.");
        }
    }

    boolean byCaseNumber() {
        return !blank(caseNumber);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
