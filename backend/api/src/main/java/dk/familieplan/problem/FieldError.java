package dk.familieplan.problem;

/**
 * One thing wrong with one field.
 *
 * @param field path of the JSON property or parameter, e.g. {@code members[0].birthDate}
 * @param message English sentence for developers
 */
public record FieldError(String field, ErrorCode code, String message) {}
