package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real Keycloak as its administrator has it. What a test changes there, others have to live with: put it back. */
public final class Keycloak {

    private Keycloak() {}

    public static String adminPassword() {
        return ConfigProvider.getConfig().getValue("test.keycloak.admin-password", String.class);
    }

    /** Of our realm; whatever is not done fails. */
    public static RequestSpecification asAdministrator() {
        return asAdministrator("familieplan");
    }

    /** @param realm empty for realms themselves */
    public static RequestSpecification asAdministrator(String realm) {
        String token = token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                adminPassword()))
                .getString("access_token");
        return at("/admin/realms/" + realm).contentType(ContentType.JSON).auth().oauth2(token);
    }

    public static JsonPath token(String realm, Map<String, String> grant) {
        return at("/realms/" + realm)
                .formParams(grant)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What a demo user gets by the command line, anew and not kept. */
    public static JsonPath tokenOf(String client, String role) {
        return tokenOf(client, role, "");
    }

    /** @param scopes asked for beside {@code openid}, with spaces between; those that the client may not ask for fail */
    public static JsonPath tokenOf(String client, String role, String scopes) {
        return token(
                "familieplan",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "scope",
                        ("openid " + scopes).strip(),
                        "username",
                        role,
                        "password",
                        "demo"));
    }

    /** For as long as it takes: then the client may ask for no more than before. */
    public static <T> T whileScopesMayBeAskedFor(String client, Set<String> scopes, Supplier<T> asked) {
        String optional = "/clients/"
                + asAdministrator().get("/clients?clientId=" + client).path("[0].id") + "/optional-client-scopes/";
        List<Map<String, String>> known =
                asAdministrator().get("/client-scopes").path("");
        List<String> ids = known.stream()
                .filter(scope -> scopes.contains(scope.get("name")))
                .map(scope -> scope.get("id"))
                .toList();
        ids.forEach(id -> asAdministrator().put(optional + id).then().statusCode(204));
        try {
            return asked.get();
        } finally {
            ids.forEach(id -> asAdministrator().delete(optional + id).then().statusCode(204));
        }
    }

    /** For {@code asAdministrator}: Keycloak's own id of a demo user. */
    public static String userId(String role) {
        return asAdministrator().get("/users?exact=true&username=" + role).path("[0].id");
    }

    /** How long the tokens of a client are good for; null as the realm has it. */
    public static void tokensLast(String client, Integer seconds) {
        Map<String, Object> settings =
                asAdministrator().get("/clients?clientId=" + client).path("[0]");
        Map<String, Object> attributes = new HashMap<>(attributes(settings));
        attributes.put("access.token.lifespan", seconds == null ? "" : seconds.toString());
        settings.put("attributes", attributes);
        done(asAdministrator().body(settings).put("/clients/" + settings.get("id")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(Map<String, Object> client) {
        return (Map<String, Object>) client.get("attributes");
    }

    /** A new key that everything is signed with from now on; returns its id for {@link #takeAwayKey}. */
    public static String rotateKey(String name) {
        String realm = asAdministrator().get("").path("id");
        Response made = asAdministrator()
                .body(Map.of(
                        "name",
                        name,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        realm,
                        "config",
                        Map.of("priority", List.of("1000"), "keySize", List.of("2048"))))
                .post("/components");
        done(made);
        return made.header("Location").replaceAll(".*/", "");
    }

    /** A key that the realm publishes beside its own, and signs nothing with. */
    static String publishKey(String privateKey) {
        String realm = asAdministrator().get("").path("id");
        Response made = asAdministrator()
                .body(Map.of(
                        "name",
                        "known",
                        "providerId",
                        "rsa",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        realm,
                        "config",
                        Map.of("priority", List.of("0"), "privateKey", List.of(privateKey))))
                .post("/components");
        done(made);
        return made.header("Location").replaceAll(".*/", "");
    }

    /** Where signing in may lead back to, beside what the realm has. */
    public static void leadsBackTo(List<String> addresses) {
        Map<String, Object> settings =
                asAdministrator().get("/clients?clientId=familieplan-web").path("[0]");
        settings.put("redirectUris", addresses);
        done(asAdministrator().body(settings).put("/clients/" + settings.get("id")));
    }

    public static void takeAwayKey(String id) {
        done(asAdministrator().delete("/components/" + id));
    }

    public static void done(Response answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusLine() + " " + answer.asString());
        }
    }

    private static RequestSpecification at(String path) {
        return given().spec(new RequestSpecBuilder()
                .setBaseUri(Tokens.realmUrl().replaceAll("/realms/.*", ""))
                .setBasePath(path)
                .build());
    }
}
