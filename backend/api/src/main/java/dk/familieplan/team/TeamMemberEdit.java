package dk.familieplan.team;

import dk.familieplan.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What can be changed about a team member.
 *
 * @param role the contact person changes by handing over
 * @param unitId where they work from; null when that is no unit
 * @param validFrom first day on the team; as long as it has not come
 * @param validTo last day on the team, from today on; null while no end is known
 */
public record TeamMemberEdit(
        @NotNull TeamRole role,
        UUID unitId,
        @NotNull @PlausibleDate LocalDate validFrom,
        @PlausibleDate LocalDate validTo) {}
