package dk.familieplan.access;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether whoever is signed in still is. Keycloak cannot tell a person from a page that asks by itself: any request renews
 * the tokens there. So the time since somebody did something is counted here, and the end of a session is told to
 * Keycloak. It is decided for every request, by what all backends share; see {@link SessionStore} for the second that takes.
 */
@ApplicationScoped
class Sessions {

    @Inject
    SessionStore store;

    @Inject
    SessionLimits limits;

    @Inject
    IdentityProvider keycloak;

    @Inject
    BlockingSecurityExecutor blocking;

    @Inject
    Clock clock;

    /** Fails when the session is over; a machine has none, and its token ends by itself. */
    Uni<SecurityIdentity> admit(SecurityIdentity identity, RoutingContext request) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        boolean browser = identity.getCredential(IdTokenCredential.class) != null;
        if (!browser && Machines.isMachine(token)) {
            return Uni.createFrom().item(identity);
        }
        SignedIn who = SignedIn.of(token);
        if (isBelieved(who, browser)) {
            return Uni.createFrom().item(identity);
        }
        return blocking.executeBlocking(() -> {
            if (browser ? isOver(who, request) : store.of(who).ended(who)) {
                throw new AuthenticationFailedException("The session is over");
            }
            return identity;
        });
    }

    private boolean isBelieved(SignedIn who, boolean browser) {
        Standing standing = store.believed(who);
        return standing != null
                && (!browser || !standing.unseen() && !limits.reached(who, standing.activeAt(), clock.instant()));
    }

    private boolean isOver(SignedIn who, RoutingContext request) {
        Instant now = clock.instant();
        Standing standing = store.of(who);
        Instant activeAt = standing.unseen() ? now : standing.activeAt();
        if (standing.ended(who) || limits.reached(who, activeAt, now)) {
            boolean first = store.end(who, now);
            boolean signingIn = request.normalizedPath().equals(SessionPaths.SIGN_IN);
            if (first || signingIn) {
                endAtKeycloak(request, signingIn);
            }
            return true;
        }
        if (standing.unseen()) {
            store.begin(who, now);
        }
        return false;
    }

    /** Somebody has done something, so long ago. */
    SessionView renew(SignedIn who, Duration ago) {
        store.renew(who, clock.instant().minus(ago));
        return view(who);
    }

    SessionView view(SignedIn who) {
        return limits.view(who, store.of(who).activeAt(), clock.instant());
    }

    void end(SignedIn who, RoutingContext request) {
        store.end(who, clock.instant());
        endAtKeycloak(request, false);
    }

    /** Elsewhere each session is ended at Keycloak when it next asks for something: only its browser has what that takes. */
    void endEverywhere(SignedIn who, RoutingContext request) {
        store.endEverywhere(who.subject(), clock.instant());
        endAtKeycloak(request, false);
    }

    /** @param demanded whoever is about to sign in would otherwise be led into the session that is over, again and again */
    private void endAtKeycloak(RoutingContext request, boolean demanded) {
        AuthorizationCodeTokens tokens = request.get(AuthorizationCodeTokens.class.getName());
        if (tokens == null || tokens.getRefreshToken() == null) {
            return;
        }
        boolean ended = keycloak.endSession(tokens.getRefreshToken());
        if (demanded && !ended) {
            throw new IllegalStateException("The session goes on at Keycloak");
        }
    }
}
