package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every error one of our types and words of our own, whatever raised it: what a library says may name classes, SQL
 * or persons.
 */
@ApplicationScoped
public class ProblemShape implements ProblemPostProcessor {

    /** Before the library's logger, which otherwise writes down what is replaced here. */
    @Override
    public int priority() {
        return 200;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < 400) {
            return problem;
        }
        HttpProblem.Builder shaped = HttpProblem.builder(Causes.problemOf(problem, context.cause));
        problem.getHeaders().entrySet().stream()
                .filter(ProblemShape::keep)
                .forEach(header -> shaped.withHeader(header.getKey(), header.getValue()));
        return shaped.build();
    }

    private static boolean keep(Map.Entry<String, Object> header) {
        return !header.getKey().toLowerCase(Locale.ROOT).startsWith("content-");
    }
}
