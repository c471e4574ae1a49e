package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dk.familieplan.local.Await;
import dk.familieplan.support.AtKeycloak;
import dk.familieplan.support.Keycloak;
import dk.familieplan.support.OneTimeCode;
import dk.familieplan.support.ProductionRealm;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people sign in where it counts: the realm of production, at the real Keycloak. */
@QuarkusTest
class ProductionRealmTest {

    private static final String PASSWORD = "en lang og god sætning";

    private static boolean made;

    @BeforeEach
    void make() throws IOException {
        if (!made) {
            ProductionRealm.make();
            made = true;
        }
    }

    @AfterAll
    static void remove() {
        ProductionRealm.remove();
        made = false;
    }

    private static AtKeycloak beginsToSignIn() {
        return new AtKeycloak().open(ProductionRealm.signIn(ProductionRealm.CALLBACK, ""));
    }

    private static AtKeycloak gives(AtKeycloak browser, String name, String password) {
        return browser.submit(Map.of("username", name, "password", password));
    }

    /** Without the second factor, which is asked for below. */
    private static String somebodyWithAPasswordAlone(String name) {
        String id = ProductionRealm.somebody(name, PASSWORD);
        Keycloak.done(ProductionRealm.asAdministrator()
                .body(Map.of("requiredActions", List.of()))
                .put("/users/" + id));
        return id;
    }

    private static AtKeycloak signedIn(String name) {
        AtKeycloak browser = gives(beginsToSignIn(), name, PASSWORD);
        assertThat(browser.code(), is(not(nullValue())));
        return browser;
    }

    @Test
    void keysAreWorth128BitsOrMore() {
        List<Map<String, String>> keys =
                ProductionRealm.at("/protocol/openid-connect/certs").get().path("keys");
        assertThat(keys.isEmpty(), is(false));
        for (Map<String, String> key : keys) {
            assertThat(key.get("alg"), key.get("kty"), is("RSA"));
            BigInteger modulus = new BigInteger(1, Base64.getUrlDecoder().decode(key.get("n")));
            assertThat(key.get("alg"), modulus.bitLength(), greaterThanOrEqualTo(3072));
        }
    }

    @Test
    void passwordsAreKeptAsArgon2Makes() {
        String id = somebodyWithAPasswordAlone("kept");
        Response kept = ProductionRealm.asAdministrator().get("/users/" + id + "/credentials");
        assertThat(kept.<List<String>>path("type"), hasItem("password"));
        assertThat(kept.<List<String>>path("credentialData"), everyItem(containsString("\"algorithm\":\"argon2\"")));
        assertThat(kept.asString(), not(containsString(PASSWORD)));
    }

    @Test
    void whatPeopleHereThinkOfFirstIsNoPassword() {
        String id = somebodyWithAPasswordAlone("choosing");
        for (String password : List.of("familieplan1", "Sommerferie2026", "ADGANGSKODE123", "qwertyuiop123", "short")) {
            assertThat(password, choose(id, password), is(400));
        }
        for (String password : List.of(PASSWORD, "  blanks at both ends  ", "å".repeat(64), "x-".repeat(64))) {
            assertThat(password, choose(id, password), is(204));
        }
    }

    private static int choose(String id, String password) {
        return ProductionRealm.asAdministrator()
                .body(Map.of("type", "password", "value", password))
                .put("/users/" + id + "/reset-password")
                .statusCode();
    }

    @Test
    void elevenWrongPasswordsKeepTheRightOneOutForAWhileAndNobodyElse() {
        String id = somebodyWithAPasswordAlone("guessed");
        somebodyWithAPasswordAlone("next-door");
        AtKeycloak guesser = beginsToSignIn();
        IntStream.range(0, 11).forEach(i -> gives(guesser, "guessed", "wrong " + i));

        assertThat(gives(beginsToSignIn(), "guessed", PASSWORD).code(), is(nullValue()));
        ProductionRealm.asAdministrator()
                .get("/attack-detection/brute-force/users/" + id)
                .then()
                .body("disabled", equalTo(true));
        assertThat(ProductionRealm.asAdministrator().get("/users/" + id).path("enabled"), is(true));
        signedIn("next-door");
        assertThat(events("LOGIN_ERROR", id).isEmpty(), is(false));
    }

    @Test
    void whoSignsInAndWhoFailsToIsWrittenDown() {
        String id = somebodyWithAPasswordAlone("watched");
        gives(beginsToSignIn(), "watched", "wrong");
        assertThat(events("LOGIN_ERROR", id), hasSize(1));
        assertThat(events("LOGIN", id), hasSize(0));
        signedIn("watched");
        assertThat(events("LOGIN", id), hasSize(1));
        assertThat(events("LOGIN", id).get(0).get("ipAddress"), is(not(nullValue())));
    }

    private static List<Map<String, Object>> events(String type, String user) {
        return ProductionRealm.asAdministrator()
                .get("/events?type=" + type + "&user=" + user)
                .jsonPath()
                .getList("");
    }

    @Test
    void nobodyGetsInWithoutASecondFactorAndItsCodeIsGoodOnce() {
        ProductionRealm.somebody("two-factors", PASSWORD);
        AtKeycloak first = gives(beginsToSignIn(), "two-factors", PASSWORD);
        assertThat(first.code(), is(nullValue()));
        assertThat(first.asksFor("totpSecret"), is(true));
        String secret = first.field("totpSecret");
        first.submit(
                Map.of("totp", OneTimeCode.of(secret, Instant.now()), "totpSecret", secret, "userLabel", "Telefon"));
        assertThat(first.page().asString(), first.code(), is(not(nullValue())));

        AtKeycloak second = gives(beginsToSignIn(), "two-factors", PASSWORD);
        assertThat(second.code(), is(nullValue()));
        // The next one: that of this half minute may have been used up by setting it up.
        String code = OneTimeCode.of(secret, Instant.now().plusSeconds(30));
        second.submit(Map.of("otp", code));
        assertThat(second.code(), is(not(nullValue())));

        AtKeycloak thief = gives(beginsToSignIn(), "two-factors", PASSWORD);
        thief.submit(Map.of("otp", code));
        assertThat(thief.code(), is(nullValue()));
        assertThat(thief.asksFor("otp"), is(true));
    }

    @Test
    void aCodeIsGoodOnceAndWhatItGaveIsTakenBackWhenItComesAgain() {
        somebodyWithAPasswordAlone("code");
        String code = signedIn("code").code();
        String refreshToken =
                ProductionRealm.exchange(code).then().statusCode(200).extract().path("refresh_token");
        ProductionRealm.exchange(code).then().statusCode(400).body("error", equalTo("invalid_grant"));
        ProductionRealm.renew(refreshToken).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void signingInLeadsBackToOneAddressAndNoOther() {
        for (String elsewhere : Set.of(
                ProductionRealm.WEB + "/families",
                ProductionRealm.CALLBACK + "/more",
                ProductionRealm.CALLBACK + "?more=1",
                ProductionRealm.CALLBACK.replace("https", "http"),
                "https://evil.example/api/v1/session/callback")) {
            AtKeycloak browser = new AtKeycloak().open(ProductionRealm.signIn(elsewhere, ""));
            assertThat(elsewhere, browser.page().statusCode(), is(400));
            assertThat(elsewhere, browser.page().header("Location"), is(nullValue()));
        }
    }

    @Test
    void noClientRegistersItself() {
        for (String kind : List.of("openid-connect", "default")) {
            int status = ProductionRealm.at("/clients-registrations/" + kind)
                    .contentType("application/json")
                    .body(
                            kind.equals("default")
                                    ? Map.of("clientId", "mine", "redirectUris", List.of("https://evil.example/*"))
                                    : Map.of("redirect_uris", List.of("https://evil.example/back")))
                    .post()
                    .statusCode();
            assertThat(kind, status, is(oneOf(401, 403)));
        }
        assertThat(
                ProductionRealm.asAdministrator().get("/clients").<List<String>>path("clientId"), not(hasItem("mine")));
    }

    @Test
    void aLinkToKeycloaksSigningOutAsksFirst() {
        String id = somebodyWithAPasswordAlone("led");
        AtKeycloak browser = signedIn("led");
        browser.open(ProductionRealm.url() + "/protocol/openid-connect/logout");
        assertThat(browser.page().statusCode(), is(200));
        assertThat(browser.page().asString(), containsString("logout-confirm"));
        assertThat(sessions(id), is(1));
    }

    private static int sessions(String id) {
        return ProductionRealm.asAdministrator()
                .get("/users/" + id + "/sessions")
                .jsonPath()
                .getList("")
                .size();
    }

    /** However shortly before it was given, to the second; and whoever changes it may end all other sessions at once. */
    @Test
    void theOldPasswordIsAskedForBeforeThereIsANewOne() {
        String id = somebodyWithAPasswordAlone("changing");
        signedIn("changing");
        AtKeycloak browser = signedIn("changing");
        assertThat(sessions(id), is(2));
        // Keycloak counts in seconds.
        long second = Instant.now().getEpochSecond() + 1;
        Await.until(Duration.ofSeconds(3), () -> Instant.now().getEpochSecond() > second);

        browser.open(ProductionRealm.signIn(ProductionRealm.CALLBACK, "&kc_action=UPDATE_PASSWORD"));
        assertThat(browser.asksFor("password"), is(true));
        assertThat(browser.asksFor("password-new"), is(false));
        browser.submit(Map.of("password", "wrong"));
        assertThat(browser.asksFor("password-new"), is(false));
        browser.submit(Map.of("password", PASSWORD));
        assertThat(browser.asksFor("password-new"), is(true));

        String better = "en anden og bedre sætning";
        browser.submit(Map.of("password-new", better, "password-confirm", better, "logout-sessions", "on"));
        assertThat(browser.code(), is(not(nullValue())));
        assertThat(sessions(id), is(1));
        assertThat(gives(beginsToSignIn(), "changing", PASSWORD).code(), is(nullValue()));
    }
}
