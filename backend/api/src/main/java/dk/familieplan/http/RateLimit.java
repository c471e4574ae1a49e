package dk.familieplan.http;

import dk.familieplan.problem.ProblemType;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/**
 * Refuses whoever asks for more than anybody's work needs, before any of it is done: one caller that runs wild, or whose
 * token was stolen, must not take from the others. What is left is told by the fields of
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
public class RateLimit {

    /** Quarkus knows from its priority 200 on how to verify the caller. */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Inject
    Quotas quotas;

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/v1/")) {
            request.next();
            return;
        }
        // Verified once: whoever asks for the identity later on gets the same one, or the same failure. To answer that
        // failure is theirs: Quarkus would do it now, in words that are not ours.
        Object answersFailures = request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Context here = request.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                // A session may have been renewed at Keycloak meanwhile, and that answer comes elsewhere.
                .emitOn(next -> {
                    if (request.vertx().getOrCreateContext() == here) {
                        next.run();
                    } else {
                        here.runOnContext(nothing -> next.run());
                    }
                })
                .onTermination()
                .invoke(() -> request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answersFailures))
                .subscribe()
                .with(
                        identity -> count(request, Caller.of(identity, request)),
                        failure -> count(request, Caller.of(null, request)));
    }

    private void count(RoutingContext request, Caller caller) {
        Correlation.calledBy(caller);
        ConsumptionProbe probe = quotas.of(caller).tryConsumeAndReturnRemaining(1);
        HttpServerResponse answer = request.response();
        answer.putHeader("RateLimit-Policy", policy(caller.kind()));
        answer.putHeader("RateLimit", left(caller.kind(), probe));
        if (probe.isConsumed()) {
            request.next();
            return;
        }
        answer.putHeader("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())));
        EarlyRefusal.send(
                request, ProblemType.TOO_MANY_REQUESTS, "Wait for as many seconds as the Retry-After header says.");
    }

    private String policy(Caller.Kind kind) {
        return '"' + kind.word() + "\";q=" + quotas.size(kind) + ";w=" + Quotas.WINDOW.toSeconds();
    }

    private static String left(Caller.Kind kind, ConsumptionProbe probe) {
        return '"' + kind.word() + "\";r=" + probe.getRemainingTokens() + ";t="
                + seconds(probe.getNanosToWaitForReset());
    }

    /** Rounded up: whoever comes back then is not too early. */
    private static long seconds(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }
}
