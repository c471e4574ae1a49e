package dk.familieplan.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is shown of a family before somebody breaks the glass. */
@Schema(name = "FamilyFound")
public record FamilyFoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String caseNumber) {}
