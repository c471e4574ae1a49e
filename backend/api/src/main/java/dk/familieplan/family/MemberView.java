package dk.familieplan.family;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family member as the API shows it.
 *
 * @param age whole years today, or on the last day in the family; null when the birth date is unknown
 */
@Schema(name = "Member")
public record MemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @JsonIgnore UUID familyId,
        @Schema(required = true) UUID personId,
        @Schema(required = true) String givenName,
        @Schema(required = true) String familyName,
        @Schema(required = true, nullable = true) LocalDate birthDate,
        @Schema(required = true, nullable = true) Integer age,
        @Schema(required = true) MemberRole role,
        @Schema(required = true) boolean inHousehold,
        @Schema(required = true, nullable = true) Boolean custody,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, nullable = true) LocalDate validTo)
        implements Versioned, FamilyOwned {

    public static MemberView of(Membership member, LocalDate today) {
        MemberEdit edit = member.edit();
        LocalDate ageOn = edit.validTo() != null && edit.validTo().isBefore(today) ? edit.validTo() : today;
        return new MemberView(
                member.id(),
                member.version(),
                member.family().id(),
                member.person().id(),
                edit.givenName(),
                edit.familyName(),
                edit.birthDate(),
                Person.age(edit.birthDate(), ageOn),
                edit.role(),
                edit.inHousehold(),
                edit.custody(),
                edit.validFrom(),
                edit.validTo());
    }
}
