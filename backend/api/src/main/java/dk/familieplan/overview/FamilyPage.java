package dk.familieplan.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of families.
 *
 * @param nextCursor where the next page begins; null on the last page
 * @param match {@code similar} when nothing matched the search to the letter and names a slip away are shown instead
 */
public record FamilyPage(
        @Schema(required = true) List<FamilyListItem> items,
        @Schema(required = true, nullable = true) String nextCursor,
        @Schema(required = true) Match match) {

    public enum Match {
        EXACT,
        SIMILAR
    }
}
