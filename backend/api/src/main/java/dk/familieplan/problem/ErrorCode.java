package dk.familieplan.problem;

/** Every reason there is to refuse a field. The kebab-case name is stable: clients choose their own words by it. */
public enum ErrorCode {
    REQUIRED,
    SIZE,
    RANGE,
    DATE_RANGE,
    FORMAT,
    WRONG_TYPE,
    UNKNOWN_FIELD,
    DUPLICATE_FIELD,
    MALFORMED,
    UNKNOWN_REFERENCE,
    CONFLICT
}
