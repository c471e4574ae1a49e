package dk.familieplan.overview;

import dk.familieplan.family.FamilyStatus;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which families are asked for; null where it does not matter.
 *
 * @param words of which each must match a family's name, its case number or a member's name
 * @param parts the same, but „Anne-Marie“ is two: a slip is looked for in each by itself
 * @param teamOf the subject of the user on whose families' teams they are
 */
record FamilyFilter(List<String> words, List<String> parts, UUID programmeId, FamilyStatus status, String teamOf) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** More than anybody types for one family; the rest is not looked at. */
    private static final int WORDS = 5;

    private static final int PARTS = 8;

    static FamilyFilter of(String q, UUID programmeId, FamilyStatus status, String teamOf) {
        String text = q == null ? "" : q;
        return new FamilyFilter(
                split(text, BETWEEN_WORDS, WORDS), split(text, BETWEEN_PARTS, PARTS), programmeId, status, teamOf);
    }

    /**
     * Whether names a slip away from what is asked for are shown too. Not beside a number that is found: every case
     * number has others one digit away, and none of them was meant.
     */
    boolean allowsSlips(boolean found) {
        return !parts.isEmpty() && !(found && parts.stream().anyMatch(FamilyFilter::isNumber));
    }

    private static boolean isNumber(String part) {
        return part.codePoints().allMatch(Character::isDigit);
    }

    private static List<String> split(String text, Pattern between, int most) {
        return between.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(most)
                .toList();
    }
}
