package dk.familieplan.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jackson could not read, without Jackson's words: they name classes and repeat what was sent. */
final class JsonErrors {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

    private JsonErrors() {}

    static HttpProblem problemOf(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
        if (duplicate.find()) {
            return ProblemType.invalid(
                    field.isEmpty() ? duplicate.group(1) : field,
                    ErrorCode.DUPLICATE_FIELD,
                    "The field is given more than once.");
        }
        if (e instanceof UnrecognizedPropertyException) {
            return ProblemType.invalid(field, ErrorCode.UNKNOWN_FIELD, "There is no such field here.");
        }
        if (e instanceof InputCoercionException || e.getCause() instanceof InputCoercionException) {
            return ProblemType.invalid(field, ErrorCode.RANGE, "The number is larger than this field can hold.");
        }
        if (e instanceof InvalidFormatException invalid && text(invalid)) {
            return ProblemType.invalid(
                    field, ErrorCode.FORMAT, "The value does not have the form that this field needs.");
        }
        if (e instanceof MismatchedInputException
                && String.valueOf(e.getOriginalMessage()).startsWith("Cannot map `null`")) {
            return ProblemType.invalid(field, ErrorCode.REQUIRED, "The field must be given and must not be null.");
        }
        if (e instanceof MismatchedInputException
                && !String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")) {
            return field.isEmpty()
                    ? ProblemType.invalid(
                            field, ErrorCode.WRONG_TYPE, "The body is not of the JSON type that is needed here.")
                    : ProblemType.invalid(
                            field, ErrorCode.WRONG_TYPE, "The value is not of the JSON type that this field needs.");
        }
        return ProblemType.invalid(field, ErrorCode.MALFORMED, "The body is not JSON that can be read.");
    }

    /** A text where a text belongs, but not the right one. */
    private static boolean text(InvalidFormatException e) {
        Class<?> wanted = e.getTargetType();
        return e.getValue() instanceof String
                && !wanted.isPrimitive()
                && !Number.class.isAssignableFrom(wanted)
                && wanted != Boolean.class;
    }

    /** E.g. {@code members[0].birthDate}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
