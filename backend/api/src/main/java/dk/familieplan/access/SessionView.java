package dk.familieplan.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the browser's session still lasts. Durations and no moments: the browser's clock need not be right. */
@Schema(name = "Session")
public record SessionView(
        @Schema(required = true, minimum = "0", description = "Until it ends when it is not renewed.")
        long idleSecondsLeft,

        @Schema(required = true, minimum = "0", description = "Until it ends even when it is.")
        long secondsLeft,

        @Schema(required = true, minimum = "0", description = "How long before its end people are to be told.")
        long warningSeconds) {}
