package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import dk.familieplan.local.Workspace;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The realm file of production, imported into the real Keycloak beside the demo's: what is done to it is done to nobody. */
public final class ProductionRealm {

    public static final String NAME = "as-in-production";
    public static final String WEB = "https://familieplan.example";
    public static final String CALLBACK = WEB + "/api/v1/session/callback";

    private static final String VERIFIER = "of-no-value-but-of-more-than-forty-three-characters";
    private static final String SECRET = "of-no-value";

    private ProductionRealm() {}

    public static void make() throws IOException {
        String file = Files.readString(Workspace.find().realm())
                .replace("\"realm\": \"familieplan\"", "\"realm\": \"" + NAME + "\"")
                .replace("${FAMILIEPLAN_WEB_URL}", WEB)
                .replaceAll("\\$\\{FAMILIEPLAN_\\w+_SECRET}", SECRET);
        // It draws keys of its own, which takes its time.
        var patient = RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 180_000));
        Keycloak.done(Keycloak.asAdministrator("").config(patient).body(file).post());
    }

    public static void remove() {
        Keycloak.asAdministrator("").delete(NAME);
    }

    public static RequestSpecification asAdministrator() {
        return Keycloak.asAdministrator(NAME);
    }

    /** @return Keycloak's id of somebody who has just been given that password by an administrator */
    public static String somebody(String name, String password) {
        Response made = asAdministrator()
                .body(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "Ida",
                        "lastName",
                        "Krogh",
                        "email",
                        name + "@familieplan.example",
                        "credentials",
                        List.of(Map.of("type", "password", "value", password))))
                .post("/users");
        Keycloak.done(made);
        return made.header("Location").replaceAll(".*/", "");
    }

    public static String url() {
        return Tokens.realmUrl().replaceAll("[^/]+$", NAME);
    }

    /** Where our backend sends a browser. */
    public static String signIn(String returnTo, String more) {
        return url() + "/protocol/openid-connect/auth?client_id=familieplan-web&response_type=code&scope=openid"
                + "&state=s&nonce=n&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri="
                + URLEncoder.encode(returnTo, StandardCharsets.UTF_8) + more;
    }

    /** As our backend does with a code. */
    public static Response exchange(String code) {
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK, "code_verifier", VERIFIER));
    }

    public static Response renew(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private static Response token(Map<String, String> grant) {
        return at("/protocol/openid-connect/token")
                .formParam("client_id", "familieplan-web")
                .formParam("client_secret", SECRET)
                .formParams(grant)
                .post();
    }

    public static RequestSpecification at(String path) {
        return given().spec(new RequestSpecBuilder()
                .setBaseUri(url())
                .setBasePath(path)
                .build());
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
