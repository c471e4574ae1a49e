package dk.familieplan.access;

import dk.familieplan.access.Sight.Seen;
import dk.familieplan.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What the caller may not see does not exist for them: who lacks a role hears 404 about it as about what is not there.
 * And what they only may read, because they broke the glass, they are told that they may not change.
 */
public class Hidden {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Sight sight;

    @ServerResponseFilter
    public Uni<Void> filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean forbidden = is(response, ProblemType.FORBIDDEN);
        boolean missing = is(response, ProblemType.NOT_FOUND) && !SAFE.contains(request.getMethod());
        if (!forbidden && !missing) {
            return Uni.createFrom().voidItem();
        }
        String path = request.getUriInfo().getRequestUri().getPath();
        return Uni.createFrom()
                .item(() -> sight.of(path))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .invoke(seen -> seen.ifPresent(so -> {
                    if (forbidden && so == Seen.HIDDEN) {
                        answer(
                                response,
                                path,
                                ProblemType.NOT_FOUND.because("There is nothing here that you may see."));
                    }
                    if (missing && so == Seen.TO_READ) {
                        answer(
                                response,
                                path,
                                ProblemType.READ_ONLY.because(
                                        "Nothing was changed. You are not assigned to this family: you only read it for a while."));
                    }
                }))
                .replaceWithVoid();
    }

    private static boolean is(ContainerResponseContext response, ProblemType type) {
        return response.getStatus() == type.status()
                && response.getEntity() instanceof HttpProblem problem
                && type.uri().equals(problem.getType());
    }

    private static void answer(ContainerResponseContext response, String path, HttpProblem problem) {
        response.setStatus(problem.getStatusCode());
        response.setEntity(
                HttpProblem.builder(problem).withInstance(URI.create(path)).build(),
                response.getEntityAnnotations(),
                response.getMediaType());
    }
}
