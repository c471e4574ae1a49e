package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dk.familieplan.local.Await;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.Keycloak;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Keycloak's administrator takes away bites when the tokens are next renewed, five minutes later at most; here they
 * last for seconds. A token that another system holds is good until it expires, which is the same five minutes.
 */
@QuarkusTest
class RevocationTest {

    private static final int SECONDS = 4;

    private String user;

    @BeforeEach
    void shortLived() {
        Keycloak.tokensLast("familieplan-web", SECONDS);
        Keycloak.tokensLast("demo-cli", SECONDS);
        user = Keycloak.userId(Roles.EVALUATOR);
    }

    @AfterEach
    void putBack() {
        Keycloak.tokensLast("familieplan-web", null);
        Keycloak.tokensLast("demo-cli", null);
        enabled(true);
    }

    private void enabled(boolean enabled) {
        Keycloak.done(
                Keycloak.asAdministrator().body(Map.of("enabled", enabled)).put("/users/" + user));
    }

    private static void soonOut(Browser browser) {
        assertThat(
                Await.until(
                        Duration.ofSeconds(SECONDS * 4),
                        () -> browser.get("/me").statusCode() == 401),
                is(true));
    }

    @Test
    void aSessionIsRenewedWhileNobodyTakesItAway() {
        Browser browser = Browser.signedInAs(Roles.EVALUATOR);
        String first = browser.cookies().get("q_session");
        assertThat(
                Await.until(Duration.ofSeconds(SECONDS * 4), () -> {
                    browser.get("/me").then().statusCode(200);
                    return !first.equals(browser.cookies().get("q_session"));
                }),
                is(true));
    }

    @Test
    void aSessionThatIsEndedAtKeycloakEndsHere() {
        Browser browser = Browser.signedInAs(Roles.EVALUATOR);
        browser.get("/me").then().statusCode(200);
        Keycloak.done(Keycloak.asAdministrator().post("/users/" + user + "/logout"));
        soonOut(browser);
    }

    @Test
    void whoeverIsLockedOutAtKeycloakIsOutHere() {
        Browser browser = Browser.signedInAs(Roles.EVALUATOR);
        String token = Keycloak.tokenOf("demo-cli", Roles.EVALUATOR).getString("access_token");
        enabled(false);
        soonOut(browser);
        assertThat(
                Await.until(
                        Duration.ofSeconds(SECONDS * 4),
                        () -> Api.with(token).get("/me").statusCode() == 401),
                is(true));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
    }
}
