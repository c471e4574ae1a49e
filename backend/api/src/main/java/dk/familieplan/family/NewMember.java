package dk.familieplan.family;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.FieldError;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A person who joins a family: either somebody new, by names, or somebody already known, by {@code personId}.
 *
 * @param personId a person of a family that the caller may see; then the names and the birth date are left out
 * @param birthDate null when unknown, or the child is not born yet
 * @param inHousehold true when left out
 * @param custody whether this adult has custody of the family's children; null when not known or not an adult
 * @param validFrom first day in the family; today when left out
 * @param validTo last day in the family; null while the person belongs to it
 */
public record NewMember(
        UUID personId,
        @Size(max = 100) String givenName,
        @Size(max = 100) String familyName,
        @PlausibleDate @PastOrPresent LocalDate birthDate,
        @NotNull MemberRole role,
        Boolean inHousehold,
        Boolean custody,
        @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {

    /** @param path where this record stands in the request, e.g. {@code members[0].} */
    void check(String path, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (personId == null) {
            requireText(errors, path + "givenName", givenName);
            requireText(errors, path + "familyName", familyName);
        } else if (givenName != null || familyName != null || birthDate != null) {
            errors.add(new FieldError(
                    path + "personId",
                    ErrorCode.CONFLICT,
                    "A known person keeps their names; leave the names and birth date out."));
        }
        if (validTo != null && validTo.isBefore(firstDay(today))) {
            errors.add(new FieldError(
                    path + "validTo", ErrorCode.DATE_RANGE, "A membership cannot end before it begins."));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.VALIDATION.because("The family member is not complete.", errors);
        }
    }

    private static void requireText(List<FieldError> errors, String field, String value) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(field, ErrorCode.REQUIRED, "must not be blank"));
        }
    }

    /** @param person whom the names are taken from */
    MemberEdit edit(Person person, LocalDate today) {
        return new MemberEdit(
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                role,
                inHousehold == null || inHousehold,
                custody,
                firstDay(today),
                validTo);
    }

    private LocalDate firstDay(LocalDate today) {
        return validFrom == null ? today : validFrom;
    }
}
