package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** The problem behind a bare HTTP status, as the framework answers before any code of ours runs. */
final class Statuses {

    private Statuses() {}

    static HttpProblem problemOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED.because("Sign in, or send a valid access token for this API.");
            case 403 -> ProblemType.FORBIDDEN.because("Your role or scope does not allow this.");
            case 404 -> ProblemType.NOT_FOUND.because("There is nothing at this address.");
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.because("The Allow header names the methods of this address.");
            case 406 -> ProblemType.NOT_ACCEPTABLE.because("Ask for application/json.");
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE.because("A request may hold one megabyte.");
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE.because("Send application/json, or a merge patch to PATCH.");
            case 503 -> unavailable("Try again shortly.");
            default ->
                status >= 400 && status < 500
                        ? ProblemType.VALIDATION.because("The request cannot be understood.")
                        : ProblemType.INTERNAL_ERROR.because(
                                "The failure has been logged under the X-Correlation-Id of this answer.");
        };
    }

    static HttpProblem unavailable(String detail) {
        return HttpProblem.builder(ProblemType.UNAVAILABLE.because(detail))
                .withHeader("Retry-After", "5")
                .build();
    }
}
