package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.local.Await;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Keycloak;
import dk.familieplan.support.KnownKey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** True tokens of the same Keycloak that are not, or no longer, for us. */
@QuarkusTest
class OtherTokensTest {

    private static final String ELSEWHERE = "elsewhere";

    /** Its client makes its tokens say all that ours say: audience, role and name. */
    private static final Map<String, Object> OTHER_REALM = Map.of(
            "realm",
            ELSEWHERE,
            "enabled",
            true,
            "roles",
            Map.of("realm", List.of(Map.of("name", Roles.ADMINISTRATOR))),
            "clients",
            List.of(Map.of(
                    "clientId",
                    "familieplan-web",
                    "publicClient",
                    true,
                    "directAccessGrantsEnabled",
                    true,
                    "protocolMappers",
                    List.of(Map.of(
                            "name",
                            "audience",
                            "protocol",
                            "openid-connect",
                            "protocolMapper",
                            "oidc-audience-mapper",
                            "config",
                            Map.of("included.client.audience", "familieplan-web", "access.token.claim", "true"))))),
            "users",
            List.of(Map.of(
                    "username",
                    Roles.ADMINISTRATOR,
                    "enabled",
                    true,
                    "email",
                    "a@familieplan.example",
                    "firstName",
                    "Peter",
                    "lastName",
                    "Østergaard",
                    "credentials",
                    List.of(Map.of("type", "password", "value", "demo")),
                    "realmRoles",
                    List.of(Roles.ADMINISTRATOR))));

    @AfterEach
    void putBack() {
        Keycloak.asAdministrator("").delete(ELSEWHERE);
        Keycloak.tokensLast("demo-cli", null);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        Keycloak.done(Keycloak.asAdministrator("").body(OTHER_REALM).post());
        String token = Keycloak.token(
                        ELSEWHERE,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "familieplan-web",
                                "username",
                                Roles.ADMINISTRATOR,
                                "password",
                                "demo"))
                .getString("access_token");
        JsonPath claims = claims(token);
        assertThat(claims.getList("realm_access.roles").contains(Roles.ADMINISTRATOR), equalTo(true));
        assertThat(claims.get("aud").toString().contains("familieplan-web"), equalTo(true));

        refused(Api.with(token).get("/programmes"), ProblemType.UNAUTHENTICATED);
    }

    /** Also one that was verified before, and would be remembered for longer. */
    @Test
    void aTokenIsGoodUntilItExpiresAndNotASecondLonger() {
        Keycloak.tokensLast("demo-cli", 5);
        String token = Keycloak.tokenOf("demo-cli", Roles.EVALUATOR).getString("access_token");
        Api.with(token).get("/me").then().statusCode(200);

        assertThat(
                Await.until(
                        Duration.ofSeconds(30), () -> Api.with(token).get("/me").statusCode() == 401),
                equalTo(true));
        assertThat(System.currentTimeMillis() / 1000 - claims(token).getLong("exp") <= 1, equalTo(true));
        refused(Api.with(token).get("/programmes"), ProblemType.UNAUTHENTICATED);
    }

    /** Signed as the others are, and refused for its time alone. */
    @Test
    void aTokenIsNotGoodBeforeItsTime() throws JoseException {
        try (KnownKey key = new KnownKey()) {
            String token = Keycloak.tokenOf("demo-cli", Roles.EVALUATOR).getString("access_token");
            long now = System.currentTimeMillis() / 1000;
            Api.with(key.signed(token, Map.of("nbf", now - 60)))
                    .get("/me")
                    .then()
                    .statusCode(200);
            String tomorrow = key.signed(token, Map.of("nbf", now + 86_400, "exp", now + 90_000));
            refused(Api.with(tomorrow).get("/me"), ProblemType.UNAUTHENTICATED);
        }
    }

    /** It opens Keycloak's doors, not ours. */
    @Test
    void aRefreshTokenIsRefused() {
        String token = Keycloak.tokenOf("demo-cli", Roles.EVALUATOR).getString("refresh_token");
        refused(Api.with(token).get("/me"), ProblemType.UNAUTHENTICATED);
    }

    private static JsonPath claims(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
