package dk.familieplan.access;

import dk.familieplan.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A browser sends the session cookie whoever made it send the request. Another site cannot add this header, so its
 * presence shows that the request came from our own pages. Tokens need no such proof: no browser adds them by itself.
 */
@Provider
public class CrossSiteGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || request.getHeaderString("Authorization") != null
                || "JavaScript".equals(request.getHeaderString("X-Requested-With"))
                || identity.isAnonymous()) {
            return;
        }
        throw ProblemType.CSRF.because(
                "Requests with the session cookie need the header X-Requested-With: JavaScript.");
    }
}
