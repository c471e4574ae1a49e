package dk.familieplan.team;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.FieldError;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who joins a family's team: a user, or a person without an account by their name.
 *
 * @param userId of the directory of staff; then the name is left out
 * @param unitId where they work from; null when that is no unit
 * @param validFrom first day on the team, from today on; today, from this moment, when left out
 * @param validTo last day on the team; null while no end is known
 */
public record NewTeamMember(
        @Size(max = 255) String userId,
        @Size(max = 100) String name,
        @NotNull TeamRole role,
        UUID unitId,
        @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {

    /** A contact person begins at once and goes on until somebody takes over, so that there always is one. */
    void check(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = firstDay(today);
        boolean contact = role == TeamRole.CONTACT_PERSON;
        if (userId == null && (contact || name == null || name.isBlank())) {
            errors.add(new FieldError(
                    contact ? "userId" : "name", ErrorCode.REQUIRED, "Say who it is: by userId, or by name."));
        }
        if (userId != null && name != null) {
            errors.add(new FieldError("name", ErrorCode.CONFLICT, "A user has the name of the directory."));
        }
        if (first.isBefore(today) || contact && first.isAfter(today)) {
            errors.add(new FieldError("validFrom", ErrorCode.DATE_RANGE, "Nobody joins a team in the past."));
        }
        if (validTo != null && (contact || validTo.isBefore(first))) {
            errors.add(new FieldError("validTo", ErrorCode.DATE_RANGE, "The last day is not before the first."));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.VALIDATION.because("The team member is not complete.", errors);
        }
    }

    LocalDate firstDay(LocalDate today) {
        return validFrom == null ? today : validFrom;
    }
}
