package dk.familieplan.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Other systems, which sign in as themselves (client credentials). */
final class Machines {

    private Machines() {}

    /** Keycloak says {@code client_id} of service accounts only, and names their user after the client. */
    static boolean isMachine(JsonWebToken token) {
        String client = TokenClaims.text(token, "client_id");
        return client != null && ("service-account-" + client).equalsIgnoreCase(token.getClaim("preferred_username"));
    }

    static Set<String> scopes(JsonWebToken token) {
        String scopes = TokenClaims.text(token, "scope");
        return scopes == null ? Set.of() : Arrays.stream(scopes.split(" ")).collect(Collectors.toSet());
    }
}
