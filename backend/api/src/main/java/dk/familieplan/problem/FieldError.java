package dk.familieplan.problem;

/**
 * One thing wrong with one field.
 *
 * @param field path of the JSON property or parameter, e.g. {@code members[0].birthDate}
 * @param code stable kebab-case reason, e.g. {@code required}; clients choose their own words by it
 * @param message English sentence for developers
 */
public record FieldError(String field, String code, String message) {}
