package dk.familieplan.support;

import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Stands between us and Keycloak when a test asks for it: puts another ID token into the answer to a code, and counts. */
public final class Between {

    private static final UnaryOperator<String> AS_IT_IS = token -> token;

    private static volatile UnaryOperator<String> idToken = AS_IT_IS;
    private static volatile int jwksPort;
    private static final AtomicInteger INTROSPECTIONS = new AtomicInteger();

    private Between() {}

    public static void changeIdToken(UnaryOperator<String> change) {
        idToken = change;
    }

    /** Somebody else of this machine is asked for Keycloak's keys. */
    public static void leadToKeysAt(int port) {
        jwksPort = port;
    }

    public static void stepAside() {
        idToken = AS_IT_IS;
        jwksPort = 0;
    }

    /** How often Keycloak was asked what it thinks of a token. */
    public static int introspections() {
        return INTROSPECTIONS.get();
    }

    @ApplicationScoped
    @OidcEndpoint(OidcEndpoint.Type.TOKEN)
    static class Answers implements OidcResponseFilter {

        @Override
        public Uni<Void> filter(OidcResponseFilterContext answer) {
            UnaryOperator<String> change = idToken;
            if (change != AS_IT_IS && answer.statusCode() == 200) {
                JsonObject tokens = answer.responseBody().toJsonObject();
                tokens.put("id_token", change.apply(tokens.getString("id_token")));
                answer.responseBody(Buffer.buffer(tokens.encode()));
            }
            return Uni.createFrom().voidItem();
        }
    }

    @ApplicationScoped
    @OidcEndpoint(OidcEndpoint.Type.INTROSPECTION)
    static class Introspections implements OidcRequestFilter {

        @Override
        public Uni<Void> filter(OidcRequestFilterContext request) {
            INTROSPECTIONS.incrementAndGet();
            return Uni.createFrom().voidItem();
        }
    }

    @ApplicationScoped
    @OidcEndpoint(OidcEndpoint.Type.JWKS)
    static class Keys implements OidcRequestFilter {

        @Override
        public Uni<Void> filter(OidcRequestFilterContext request) {
            if (jwksPort != 0) {
                request.request().port(jwksPort);
            }
            return Uni.createFrom().voidItem();
        }
    }
}
