package dk.familieplan.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who can be on a family's team.
 *
 * @param id the identity provider's subject
 * @param username what they sign in with; tells apart those of one name
 */
@Schema(name = "Staff")
public record StaffView(
        @Schema(required = true) String id,
        @Schema(required = true) String name,
        @Schema(required = true) String username) {}
