package dk.familieplan.team;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's time on a family's team.
 *
 * @param userId null for a person without an account
 * @param unit where they work from; null when that is no unit
 * @param validTo the last day; null while no end is known
 * @param current whether they are on the team at this moment
 * @param available false when they had an account that is closed by now, or works with families no longer: somebody else
 *     must take over; true for a person without an account
 */
@Schema(name = "TeamMember")
public record TeamMemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID familyId,
        @Schema(required = true, nullable = true) String userId,
        @Schema(required = true) String name,
        @Schema(required = true) TeamRole role,
        @Schema(required = true, nullable = true) UnitName unit,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, nullable = true) LocalDate validTo,
        @Schema(required = true) boolean current,
        @Schema(required = true) boolean available,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned, FamilyOwned {

    /** As much of a unit as stands beside a name. */
    @Schema(name = "UnitName")
    public record UnitName(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {

        static UnitName of(Unit unit) {
            return unit == null ? null : new UnitName(unit.id(), unit.name());
        }
    }

    static TeamMemberView of(TeamMember member, Instant now) {
        return new TeamMemberView(
                member.id(),
                member.version(),
                member.familyId(),
                member.user() == null ? null : member.user().id(),
                member.name(),
                member.role(),
                UnitName.of(member.unit()),
                member.validFrom(),
                member.validTo(),
                member.current(now),
                member.user() == null || member.user().available(),
                member.createdAt(),
                member.updatedAt());
    }
}
