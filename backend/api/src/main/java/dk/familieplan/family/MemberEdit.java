package dk.familieplan.family;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What can be changed about a family member.
 *
 * @param birthDate null when unknown, or the child is not born yet
 * @param custody whether this adult has custody of the family's children; null when not known or not an adult
 * @param validTo last day in the family; null while the person belongs to it
 */
public record MemberEdit(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @PlausibleDate @PastOrPresent LocalDate birthDate,
        @NotNull MemberRole role,
        @NotNull Boolean inHousehold,
        Boolean custody,
        @NotNull @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {}
