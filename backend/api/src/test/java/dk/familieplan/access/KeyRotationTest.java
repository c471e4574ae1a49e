package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.familieplan.local.Await;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.Keycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keycloak begins to sign with another key, while we run. */
@QuarkusTest
class KeyRotationTest {

    /** Longer than we wait between two looks at Keycloak's keys. */
    private static final Duration LOOKED_AGAIN = Duration.ofSeconds(40);

    @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval")
    Duration betweenLooks;

    @Inject
    VerifiedTokens tokens;

    private final List<String> added = new ArrayList<>();

    private void rotate() {
        added.add(Keycloak.rotateKey("rotated-" + added.size()));
    }

    private void takeAway(int which) {
        Keycloak.takeAwayKey(added.remove(which));
    }

    @AfterEach
    void putBack() {
        added.forEach(Keycloak::takeAwayKey);
    }

    private static String newToken() {
        return Keycloak.tokenOf("demo-cli", Roles.AUDITOR).getString("access_token");
    }

    private static String keyOf(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0])))
                .getString("kid");
    }

    private static int answerTo(String token) {
        return Api.with(token).get("/me").statusCode();
    }

    private static boolean soonLetIn(String token) {
        return Await.until(LOOKED_AGAIN, () -> answerTo(token) == 200);
    }

    @Test
    void theNewKeysTokensAreGoodWithoutARestartAndTheOldOnesStillAre() {
        String before = newToken();
        Browser browser = Browser.signedInAs(Roles.AUDITOR);

        rotate();
        String after = newToken();
        assertThat(keyOf(after), not(equalTo(keyOf(before))));

        assertThat(soonLetIn(after), is(true));
        assertThat(answerTo(before), is(200));
        browser.request().get("/me").then().statusCode(200);
        Browser.signedInAs(Roles.AUDITOR).request().get("/me").then().statusCode(200);
    }

    /** A stranger's token of no key must not keep us from looking when it matters: not for longer than seconds. */
    @Test
    void strangersDoNotPutOffTheNewKey() {
        String unknown = newToken().replaceFirst("^[^.]+", "eyJhbGciOiJSUzI1NiIsImtpZCI6InN0cmFuZ2UifQ");
        refused(Api.with(unknown).get("/me"), ProblemType.UNAUTHENTICATED);

        rotate();
        assertThat(soonLetIn(newToken()), is(true));
    }

    /**
     * Its tokens are refused as soon as the first of another key has come, which is when somebody's tokens are next
     * renewed. One that was verified before is good for the rest of its minute: what that saves every request is worth it.
     */
    @Test
    void aKeyThatIsTakenAwayIsGoodForNothingOnceItsSuccessorHasBeenSeen() {
        rotate();
        String known = newToken();
        String unseen = newToken();
        String unseenToo = newToken();
        assertThat(soonLetIn(known), is(true));
        Instant looked = Instant.now();
        assertThat(
                given().get(dk.familieplan.support.Tokens.realmUrl() + "/protocol/openid-connect/certs")
                        .asString()
                        .contains(keyOf(known)),
                is(true));

        takeAway(0);
        rotate();
        // Only then we look again: until then Keycloak itself is asked about the tokens of a key that we do not know.
        Await.until(
                LOOKED_AGAIN,
                () -> Instant.now().isAfter(looked.plus(betweenLooks).plusSeconds(1)));
        assertThat(soonLetIn(newToken()), is(true));

        refused(Api.with(unseen).get("/me"), ProblemType.UNAUTHENTICATED);
        refused(Api.with(unseenToo).get("/me"), ProblemType.UNAUTHENTICATED);
        assertThat(answerTo(known), is(tokens.remembers(known) ? 200 : 401));
    }
}
