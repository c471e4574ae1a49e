package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import dk.familieplan.local.Await;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens from the real Keycloak, kept until shortly before they expire. */
public final class Tokens {

    private record Kept(String token, Instant until) {}

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** @param role also the demo user's name, e.g. {@code Roles.COORDINATOR} */
    public static String of(String role) {
        return kept(
                role,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "demo-cli",
                        "scope",
                        "openid",
                        "username",
                        role,
                        "password",
                        "demo"),
                "access_token");
    }

    /** The other system: {@code families:read} and {@code families:write}. */
    public static String ofMachine() {
        return ofClient("integration", "demo-secret");
    }

    public static String ofClient(String client, String secret) {
        return kept(
                client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret),
                "access_token");
    }

    /** Says who somebody is and permits nothing. */
    public static String idTokenOf(String role) {
        return kept(
                "id token of " + role,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "demo-cli",
                        "scope",
                        "openid",
                        "username",
                        role,
                        "password",
                        "demo"),
                "id_token");
    }

    /** A true token of the same Keycloak, but not meant for this API. */
    public static String ofAnotherAudience(String role) {
        return kept(
                "admin-cli of " + role,
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", role, "password", "demo"),
                "access_token");
    }

    /**
     * Somebody has signed out everywhere: what is kept of their tokens is no good any more, and a new one is from the
     * next second on.
     */
    public static void endedEverywhere(String role) {
        long second = Instant.now().getEpochSecond();
        Await.until(Duration.ofSeconds(2), () -> Instant.now().getEpochSecond() > second);
        KEPT.keySet().removeIf(key -> key.endsWith(role));
    }

    public static String realmUrl() {
        return ConfigProvider.getConfig().getValue("test.keycloak.realm-url", String.class);
    }

    private static String kept(String key, Map<String, String> grant, String which) {
        return KEPT.compute(
                        key, (k, old) -> old != null && Instant.now().isBefore(old.until()) ? old : fetch(grant, which))
                .token();
    }

    private static Kept fetch(Map<String, String> grant, String which) {
        JsonPath answer = given().spec(new RequestSpecBuilder()
                        .setBaseUri(realmUrl())
                        .setBasePath("")
                        .build())
                .formParams(grant)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Kept(answer.getString(which), Instant.now().plusSeconds(answer.getLong("expires_in") - 60));
    }
}
