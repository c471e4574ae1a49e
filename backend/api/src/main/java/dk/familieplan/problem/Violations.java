package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
        String code = code(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        return field.isEmpty() && code.equals("required")
                ? new FieldError("", code, "The request needs a JSON body")
                : new FieldError(field, code, violation.getMessage());
    }

    /** Stable names for clients, so that a constraint can be swapped for a better one without their noticing. */
    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Length", "CodePointLength" -> "size";
            case "Min",
                    "Max",
                    "DecimalMin",
                    "DecimalMax",
                    "Range",
                    "Digits",
                    "Positive",
                    "PositiveOrZero",
                    "Negative",
                    "NegativeOrZero" -> "range";
            case "PlausibleDate", "Past", "PastOrPresent", "Future", "FutureOrPresent" -> "date-range";
            case "Pattern", "Email", "URL", "UUID" -> "format";
            default -> constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }
}
