package dk.familieplan.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who leads a programme.
 *
 * @param available whether they can sign in, and have a role that works with families
 */
@Schema(name = "Leader")
public record LeaderView(
        @Schema(required = true) String userId,
        @Schema(required = true) String name,
        @Schema(required = true) String username,
        @Schema(required = true) boolean available) {}
