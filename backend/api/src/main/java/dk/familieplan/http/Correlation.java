package dk.familieplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * One id for everything that a request makes us write down, the caller's own if it sends one: so that what a user reports
 * is found in the logs of every system it passed through.
 */
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    private static final String LOGGED_AS = "correlationId";
    private static final String LOGGED_CALLER = "caller";

    /** Anything else could smuggle lines or markup into a log. */
    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    void register(@Observes Filters filters) {
        filters.register(Correlation::correlate, 10_000);
    }

    private static void correlate(RoutingContext request) {
        String id = idOf(request.request());
        MDC.put(LOGGED_AS, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    /** From here on each line about the request tells who asked: by Keycloak's id, which names nobody by itself. */
    static void calledBy(Caller caller) {
        MDC.put(LOGGED_CALLER, caller.kind().word() + ":" + caller.id());
    }

    private static String idOf(HttpServerRequest request) {
        String own = request.getHeader(HEADER);
        if (own != null && OWN.matcher(own).matches()) {
            return own;
        }
        String trace = request.getHeader("traceparent");
        Matcher parts = TRACE.matcher(trace == null ? "" : trace);
        return parts.matches() ? parts.group(1) : UUID.randomUUID().toString();
    }
}
