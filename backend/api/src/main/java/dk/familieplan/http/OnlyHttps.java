package dk.familieplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * A browser that has reached us over https shall come no other way again. TLS ends before us: that the browser used it,
 * one of our own proxies says. For this host only: what else the municipality has beneath it is not ours to decide.
 */
public class OnlyHttps {

    private static final String ONE_YEAR = "max-age=31536000";

    void register(@Observes Filters filters) {
        filters.register(OnlyHttps::insist, 9_500);
    }

    private static void insist(RoutingContext request) {
        if ("https".equals(request.request().scheme())) {
            request.response().putHeader("Strict-Transport-Security", ONE_YEAR);
        }
        request.next();
    }
}
