package dk.familieplan.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which problem an exception stands for. The reason is often wrapped: by Jackson, by the transaction, by the driver. */
final class Causes {

    private Causes() {}

    static HttpProblem problemOf(HttpProblem answer, Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        for (Throwable cause : chain) {
            Optional<HttpProblem> problem = problemOf(cause);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return Statuses.problemOf(answer.getStatusCode());
    }

    private static Optional<HttpProblem> problemOf(Throwable cause) {
        if (cause instanceof HttpProblem ours && ours.getType() != null) {
            return Optional.of(ours);
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Optional.of(Violations.problemOf(violated));
        }
        if (cause instanceof JsonProcessingException unreadable && reading(unreadable)) {
            return Optional.of(JsonErrors.problemOf(unreadable));
        }
        if (cause instanceof AuthenticationFailedException || cause instanceof UnauthorizedException) {
            return Optional.of(
                    ProblemType.UNAUTHENTICATED.because("Sign in, or send a valid access token for this API."));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(ProblemType.FORBIDDEN.because("Your role or scope does not allow this."));
        }
        if (cause instanceof OIDCException) {
            return Optional.of(Statuses.unavailable(
                    "Signing in, or staying signed in, is not possible at the moment. Try again shortly."));
        }
        return DatabaseErrors.problemOf(cause);
    }

    /** A failure to write an answer is ours, not the caller's. */
    private static boolean reading(JsonProcessingException e) {
        return !(e instanceof InvalidDefinitionException) && !(e.getProcessor() instanceof JsonGenerator);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        follow(thrown, chain, Collections.newSetFromMap(new IdentityHashMap<>()));
        return chain;
    }

    private static void follow(Throwable thrown, List<Throwable> chain, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        chain.add(thrown);
        follow(thrown.getCause(), chain, seen);
        if (thrown instanceof SQLException sql) {
            follow(sql.getNextException(), chain, seen);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            follow(suppressed, chain, seen);
        }
    }
}
