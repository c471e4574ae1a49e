package dk.familieplan.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.familieplan.json.Scalars;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sort key of the last row of a page, opaque to clients. Keys are compared in the query, never trusted: a forged
 * cursor can only choose where reading begins among rows the caller may see. A key that is not what it is read as is
 * a problem of the parameter {@code cursor}.
 *
 * @param keys as texts, in the order of sorting
 */
public record Cursor(List<String> keys) {

    /** Outside the alphabet of the encoding, so that a key may hold any text. */
    private static final String SEPARATOR = ".";

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** @return null when the caller asks for the first page; a problem when the cursor is not one of ours */
    public static Cursor parse(String encoded, int keys) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            Cursor cursor = new Cursor(Arrays.stream(encoded.split(Pattern.quote(SEPARATOR), -1))
                    .map(Cursor::decodeKey)
                    .toList());
            // What is not UTF-8 would be read as something else than was written.
            boolean asWritten = cursor.encode().equals(encoded);
            if (asWritten && cursor.keys.size() == keys && cursor.keys.stream().allMatch(Scalars::storable)) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    /** As it stands in the address: {@link #parse} takes it back. */
    public String encode() {
        return keys.stream().map(Cursor::encodeKey).collect(Collectors.joining(SEPARATOR));
    }

    private static String encodeKey(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    private static String decodeKey(String key) {
        return new String(Base64.getUrlDecoder().decode(key), UTF_8);
    }

    /** @param key counted from 0; never checked, so a forged one may be any text without a NUL */
    public String text(int key) {
        return keys.get(key);
    }

    public UUID id(int key) {
        return Scalars.uuid(keys.get(key)).orElseThrow(Cursor::unknown);
    }

    public int number(int key) {
        return Scalars.integer(keys.get(key)).orElseThrow(Cursor::unknown);
    }

    /** Java reads years that PostgreSQL does not know. */
    public LocalDate date(int key) {
        return Scalars.date(keys.get(key)).orElseThrow(Cursor::unknown);
    }

    public <E extends Enum<E>> E choice(int key, Class<E> choices) {
        try {
            return Enum.valueOf(choices, keys.get(key));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return ProblemType.invalid("cursor", ErrorCode.FORMAT, "The cursor is not one that this API has given out.");
    }
}
