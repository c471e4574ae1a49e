package dk.familieplan.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ForkJoinPool;

/** Makes whoever asks for it be verified as one is whose session is renewed at Keycloak: later, and on another thread. */
class LateVerification {

    static final String ASKED_FOR = "X-Verified-Late";

    void register(@Observes Filters filters) {
        filters.register(LateVerification::delay, 160);
    }

    private static void delay(RoutingContext request) {
        if (request.request().getHeader(ASKED_FOR) != null) {
            Uni<SecurityIdentity> identity = request.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
            request.put(
                    QuarkusHttpUser.DEFERRED_IDENTITY_KEY,
                    identity.emitOn(ForkJoinPool.commonPool()).memoize().indefinitely());
        }
        request.next();
    }
}
