package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Every way the API says no. The slug in {@link #uri()} is stable: clients choose their own words by it. */
public enum ProblemType {
    VALIDATION(400, "The request is not valid"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Your role does not allow this"),
    READ_ONLY(403, "You may read the family, not change it"),
    CSRF(403, "The request did not come from the application"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The resource does not support this method"),
    NOT_ACCEPTABLE(406, "The requested representation is not available"),
    ONE_ACTIVE_PLAN(409, "The family already has an active plan"),
    ONE_DRAFT_PLAN(409, "The family already has a draft plan"),
    ONE_OPEN_ENROLMENT(409, "The family already has an open enrolment in the programme"),
    PHASE_OVERLAP(409, "The phases would overlap"),
    PHASE_GAP(409, "There would be a gap between the phases"),
    LAST_PHASE(409, "An active plan keeps at least one phase"),
    PLAN_NOT_EDITABLE(409, "The plan can no longer be changed this way"),
    ILLEGAL_TRANSITION(409, "The state does not allow this step"),
    AGREEMENT_MISSING(409, "The plan lacks a phase or a goal that the family has agreed to"),
    REASON_REQUIRED(409, "A reason is required"),
    MEMBER_IN_USE(409, "The family member is in use"),
    LAST_MEMBER(409, "A family keeps at least one member"),
    ALREADY_MEMBER(409, "The person is already a member of the family"),
    ALREADY_ASSIGNED(409, "The family can be seen without breaking the glass"),
    ALREADY_ON_TEAM(409, "The user is on the team already"),
    CONTACT_PERSON_EXISTS(409, "The family already has a contact person"),
    CONTACT_PERSON_CHANGED(409, "Somebody else is the contact person by now"),
    HAND_OVER_FIRST(409, "The contact person changes by handing over"),
    TEAM_MEMBER_LEFT(409, "The team member has left the team"),
    NAME_TAKEN(409, "The name is taken"),
    STALE_VERSION(412, "Somebody else has changed this since it was read"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The content type is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
    VERSION_REQUIRED(428, "If-Match is required"),
    TOO_MANY_REQUESTS(429, "Too many requests in a short time"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service is unavailable for a moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Lower-case kebab-case, e.g. {@code stale-version}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}, relative to the server: {@code /problems/<slug>}. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The exception that ends the request with this problem; {@code detail} tells the reader what happened. */
    public HttpProblem because(String detail) {
        return because(detail, List.of());
    }

    public HttpProblem because(String detail, List<FieldError> errors) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(uri())
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
        return (errors.isEmpty() ? problem : problem.with("errors", errors)).build();
    }

    /** {@link #VALIDATION} about one field. */
    public static HttpProblem invalid(String field, ErrorCode code, String message) {
        return VALIDATION.because(message, List.of(new FieldError(field, code, message)));
    }
}
