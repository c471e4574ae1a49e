package dk.familieplan.support;

import java.util.List;
import java.util.Map;

/** Other systems with one scope each, made at the real Keycloak when they are first asked for. */
public final class OtherSystems {

    private static final String SECRET = "of-no-value";

    private OtherSystems() {}

    /** @return its client id, e.g. {@code only-families-read} */
    public static String with(String scope) {
        String client = "only-" + scope.replace(':', '-');
        int status = Keycloak.asAdministrator()
                .body(Map.of(
                        "clientId", client,
                        "secret", SECRET,
                        "publicClient", false,
                        "standardFlowEnabled", false,
                        "serviceAccountsEnabled", true,
                        "fullScopeAllowed", false,
                        "defaultClientScopes", List.of("basic", "service_account", "roles", "familieplan-api", scope)))
                .post("/clients")
                .statusCode();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("Keycloak made no client " + client + ": " + status);
        }
        return client;
    }

    public static String token(String client) {
        return Tokens.ofClient(client, SECRET);
    }
}
