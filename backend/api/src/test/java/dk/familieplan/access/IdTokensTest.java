package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Between;
import dk.familieplan.support.Browser;
import dk.familieplan.support.KnownKey;
import dk.familieplan.support.Logged;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Keycloak says of who has signed in is for us, for this browser's sign-in, and from the one we mean. */
@QuarkusTest
class IdTokensTest {

    private static KnownKey key;

    @BeforeEach
    void publish() throws JoseException {
        if (key == null) {
            key = new KnownKey();
        }
    }

    @AfterEach
    void stepAside() {
        Between.stepAside();
    }

    @AfterAll
    static void takeAway() {
        key.close();
        key = null;
    }

    /** Whatever is refused below is refused for the one claim that it changes. */
    @Test
    void oneThatSaysTheSameLetsIn() {
        Between.changeIdToken(token -> key.signed(token, Map.of()));
        Browser browser = Browser.signedInAs(Roles.LEADER);
        browser.get("/me").then().statusCode(200);
    }

    @Test
    void oneForSomebodyElsesClientIsRefused() {
        refusedWith(Map.of("aud", "another-client"));
    }

    @Test
    void oneOfAnotherIssuerIsRefused() {
        refusedWith(Map.of("iss", Tokens.realmUrl().replace("familieplan", "elsewhere")));
    }

    @Test
    void oneOfAnotherSignInIsRefused() {
        refusedWith(Map.of("nonce", "of-another-sign-in"));

        AtomicReference<String> earlier = new AtomicReference<>();
        Between.changeIdToken(token -> {
            earlier.set(token);
            return token;
        });
        Browser.signedInAs(Roles.LEADER);
        Browser again = Browser.anew();
        String back = again.beginSignIn(Roles.LEADER);
        Between.changeIdToken(token -> earlier.get());
        sentAway(again, back);
    }

    @Test
    void whyOneIsRefusedIsWrittenDownAndNotWhatItSays() {
        List<LogRecord> written =
                Logged.during(() -> refusedWith(Map.of("aud", "another-client", "email", "hanne@example.test")));
        var messages = new PatternFormatter("%m");
        List<String> lines = written.stream()
                .map(messages::formatMessage)
                .filter(Objects::nonNull)
                .toList();
        assertThat(lines, hasItem(containsString("[another-client]")));
        assertThat(lines, not(hasItem(containsString("hanne@example.test"))));
    }

    private void refusedWith(Map<String, Object> otherwise) {
        Browser browser = Browser.anew();
        String back = browser.beginSignIn(Roles.LEADER);
        Between.changeIdToken(token -> key.signed(token, otherwise));
        sentAway(browser, back);
    }

    private static void sentAway(Browser browser, String back) {
        browser.open(back).then().statusCode(302).header("Location", endsWith("/?signInFailed"));
        assertThat(
                browser.cookies().keySet().stream()
                        .filter(name -> name.startsWith("q_session"))
                        .count(),
                equalTo(0L));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void everySignInAsksForAnIdTokenOfItsOwn() {
        String one = Browser.anew().open("/api/v1/session/sign-in").header("Location");
        assertThat(one, containsString("&nonce="));
    }
}
