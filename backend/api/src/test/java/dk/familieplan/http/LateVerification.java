package dk.familieplan.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes whoever asks for it be verified as those are whose session is renewed at Keycloak: later, and in the context of
 * the first who asked.
 */
@Singleton
class LateVerification {

    static final String ASKED_FOR = "X-Verified-Late";

    private final AtomicReference<Context> first = new AtomicReference<>();

    void register(@Observes Filters filters) {
        filters.register(this::delay, 160);
    }

    private void delay(RoutingContext request) {
        if (request.request().getHeader(ASKED_FOR) != null) {
            first.compareAndSet(null, request.vertx().getOrCreateContext());
            Uni<SecurityIdentity> identity = request.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
            request.put(
                    QuarkusHttpUser.DEFERRED_IDENTITY_KEY,
                    identity.emitOn(next -> first.get().runOnContext(nothing -> next.run()))
                            .memoize()
                            .indefinitely());
        }
        request.next();
    }
}
