package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.support.Api;
import dk.familieplan.support.Keycloak;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only Keycloak's own, unchanged access tokens for this API let anyone in. */
@QuarkusTest
class BearerTest {

    private static void refused(RequestSpecification request) {
        request.get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void nonsenseIsRefused() {
        refused(Api.with("nonsense"));
        refused(Api.with("a.b.c"));
        refused(Api.with(".."));
        refused(Api.with("a.b"));
        refused(Api.with(Tokens.of(Roles.COORDINATOR) + " x"));
        refused(Api.anonymous().auth().preemptive().basic("coordinator", "demo"));
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = Tokens.of(Roles.COORDINATOR).split("\\.");
        String promoted = decode(parts[1]).replace("\"coordinator\"", "\"administrator\"");
        refused(Api.with(parts[0] + "." + encode(promoted) + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void anUnsignedTokenIsRefused(String none) {
        String[] parts = Tokens.of(Roles.COORDINATOR).split("\\.");
        String unsigned = encode("{\"alg\":\"" + none + "\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        refused(Api.with(unsigned));
        refused(Api.with(unsigned + parts[2]));
        refused(Api.with(unsigned + encode("no signature")));
    }

    @Test
    void anIdTokenIsRefused() {
        refused(Api.with(Tokens.idTokenOf(Roles.COORDINATOR)));
    }

    @Test
    void aTokenForSomethingElseIsRefused() {
        // What Keycloak's own account console gets carries no audience of ours.
        refused(Api.with(Tokens.ofAnotherAudience(Roles.COORDINATOR)));
    }

    @Test
    void aPersonGainsNothingByAskingForAMachinesScope() {
        String token = Keycloak.whileScopesMayBeAskedFor(
                "demo-cli",
                Roles.OF_MACHINES,
                () -> Keycloak.tokenOf("demo-cli", Roles.AUDITOR, String.join(" ", Roles.OF_MACHINES))
                        .getString("access_token"));
        Roles.OF_MACHINES.forEach(scope -> assertThat(decode(token.split("\\.")[1]), containsString(scope)));
        Api.with(token).get("/me").then().statusCode(200).body("roles", contains(Roles.AUDITOR));
        Api.with(token).get("/families").then().statusCode(403);
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
