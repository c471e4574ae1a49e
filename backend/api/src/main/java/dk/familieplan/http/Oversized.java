package dk.familieplan.http;

import dk.familieplan.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Refuses what is far too large before reading any of it. Below that {@link BodyLimit} answers, and the connection lives
 * on; here it ends with the answer.
 */
public class Oversized {

    private static final long LIMIT = 8L * 1024 * 1024;

    void register(@Observes Filters filters) {
        filters.register(Oversized::refuse, 9_000);
    }

    private static void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= LIMIT) {
            request.next();
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .endHandler(sent -> request.request().connection().close());
        EarlyRefusal.send(request, ProblemType.PAYLOAD_TOO_LARGE, "A request may hold one megabyte.");
    }
}
