package dk.familieplan.access;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody has read, or may read, a family they are not assigned to.
 *
 * @param caseNumber all that the auditor sees of the family
 * @param userName as it was then
 * @param closesAt from this moment on they no longer may
 * @param mine whether it was the caller
 * @param assigned whether the caller sees the family without a glass, and changes it as their role may
 */
@Schema(name = "BreakGlass")
public record BreakGlassView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID familyId,
        @Schema(required = true) String caseNumber,
        @Schema(required = true) String userName,
        @Schema(required = true) String reasonCode,
        @Schema(required = true) String reasonText,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true) Instant closesAt,
        @Schema(required = true) boolean mine,
        @Schema(required = true) boolean assigned)
        implements Versioned, FamilyOwned {

    static BreakGlassView of(BreakGlass opened, BreakGlassRepository.Behind family, CurrentUser user) {
        return new BreakGlassView(
                opened.id(),
                opened.version(),
                opened.familyId(),
                family.caseNumber(),
                opened.userName(),
                opened.reasonCode(),
                opened.reasonText(),
                opened.openedAt(),
                opened.closesAt(),
                opened.userId().equals(user.id()),
                family.assigned());
    }
}
