package dk.familieplan.overview;

import dk.familieplan.family.FamilyStatus;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which families are asked for; null where it does not matter.
 *
 * @param words of which each must match a family's name, its case number or a member's name
 * @param registeredBy the subject of the user who registered the family
 */
record FamilyFilter(List<String> words, UUID programmeId, FamilyStatus status, String registeredBy) {

    /** More words than anybody types for one family; the rest is not looked at. */
    private static final int WORDS = 5;

    static FamilyFilter of(String q, UUID programmeId, FamilyStatus status, String registeredBy) {
        List<String> words = q == null
                ? List.of()
                : Stream.of(q.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(WORDS).toList();
        return new FamilyFilter(words, programmeId, status, registeredBy);
    }
}
