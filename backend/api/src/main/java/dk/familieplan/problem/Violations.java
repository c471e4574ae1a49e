package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;

/** Broken constraints, field by field. */
final class Violations {

    private Violations() {}

    static HttpProblem problemOf(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
        if (errors.size() == 1) {
            FieldError only = errors.get(0);
            return ProblemType.VALIDATION.because((only.field() + " " + only.message()).trim() + ".", errors);
        }
        return ProblemType.VALIDATION.because(errors.size() + " things need to be put right.", errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String field = ViolationPath.of(violation);
        ErrorCode code = code(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        return field.isEmpty() && code == ErrorCode.REQUIRED
                ? new FieldError("", code, "The request needs a JSON body")
                : new FieldError(field, code, violation.getMessage());
    }

    /**
     * Not by the constraint's own name, so that one can be swapped for a better one without clients noticing. What is
     * left asks for a form: {@code Pattern}, {@code Email} and the like.
     */
    private static ErrorCode code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> ErrorCode.REQUIRED;
            case "Size", "Length", "CodePointLength" -> ErrorCode.SIZE;
            case "Min",
                    "Max",
                    "DecimalMin",
                    "DecimalMax",
                    "Range",
                    "Digits",
                    "Positive",
                    "PositiveOrZero",
                    "Negative",
                    "NegativeOrZero" -> ErrorCode.RANGE;
            case "PlausibleDate", "Past", "PastOrPresent", "Future", "FutureOrPresent" -> ErrorCode.DATE_RANGE;
            default -> ErrorCode.FORMAT;
        };
    }
}
