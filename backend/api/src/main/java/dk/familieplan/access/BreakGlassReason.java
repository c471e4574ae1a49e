package dk.familieplan.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody must see a family that they are not assigned to.
 *
 * @param reasonCode of the code list {@code break-glass-reason}, valid today
 * @param reasonText in the user's own words, for those who will ask about it
 */
public record BreakGlassReason(
        @NotBlank @Size(max = 100) @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")
        String reasonCode,

        @NotBlank @Size(max = 1000) String reasonText) {}
