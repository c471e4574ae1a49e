package dk.familieplan.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose request counts: by what a verified token says and never by what a caller may choose to send. A person is the same
 * one in every browser and with every token.
 *
 * @param id Keycloak's subject, or of somebody unknown the address, as one of our own proxies tells it
 */
record Caller(Kind kind, String id) {

    enum Kind {
        USER,
        MACHINE,
        STRANGER;

        /** As the limits are called in the configuration and in the answers' headers. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param identity null when nobody could be verified */
    static Caller of(SecurityIdentity identity, RoutingContext request) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(Kind.STRANGER, request.request().remoteAddress().hostAddress());
        }
        // A machine has scopes, a person has roles, and nobody has both.
        boolean machine = identity.getRoles().stream().anyMatch(role -> role.contains(":"));
        return new Caller(machine ? Kind.MACHINE : Kind.USER, token.getSubject());
    }
}
