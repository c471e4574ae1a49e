package dk.familieplan.idempotency;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The caller's own name for one request, in the header {@code Idempotency-Key}: 1 to 255 visible ASCII characters, of
 * which the caller makes a new one for each thing to create, e.g. a UUID.
 */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";
    public static final int MAX_LENGTH = 255;

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

    private IdempotencyKey() {}

    /** @param header null when the request has none */
    static Optional<String> of(String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.length() > MAX_LENGTH) {
            throw ProblemType.invalid(HEADER, ErrorCode.SIZE, "At most " + MAX_LENGTH + " characters.");
        }
        if (!VISIBLE.matcher(header).matches()) {
            throw ProblemType.invalid(HEADER, ErrorCode.FORMAT, "Visible ASCII characters only, and at least one.");
        }
        return Optional.of(header);
    }
}
