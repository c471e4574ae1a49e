package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dk.familieplan.local.Await;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Keycloak;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever has left a browser open somewhere ends all there is, from wherever they are. */
@QuarkusTest
class SignOutEverywhereTest {

    private static final String ROLE = Roles.EVALUATOR;

    @Inject
    SessionStore store;

    @AfterEach
    void release() {
        HeldClock.release();
        // The one that other tests share has ended too.
        Tokens.endedEverywhere(ROLE);
    }

    private static String newToken() {
        return Keycloak.tokenOf("demo-cli", ROLE).getString("access_token");
    }

    /** Keycloak tells to the second when somebody signed in: what comes in the second of the end still counts as before. */
    private static void letTheSecondPass() {
        long second = Instant.now().getEpochSecond();
        Await.until(Duration.ofSeconds(2), () -> Instant.now().getEpochSecond() > second);
    }

    @Test
    void everyBrowserAndEveryTokenOfThePersonIsOutOnTheNextRequest() {
        Browser here = Browser.signedInAs(ROLE);
        Browser there = Browser.signedInAs(ROLE);
        Browser unused = Browser.signedInAs(ROLE);
        String token = newToken();
        Browser somebodyElse = Browser.signedInAs(Roles.AUDITOR);
        here.get("/me").then().statusCode(200);
        there.get("/me").then().statusCode(200);
        Api.with(token).get("/me").then().statusCode(200);
        Map<String, String> stolen = Map.copyOf(here.cookies());

        here.post("/session/sign-out-everywhere").then().statusCode(204);

        assertThat(here.cookies(), anEmptyMap());
        refused(Api.anonymous().cookies(stolen).get("/me"), ProblemType.UNAUTHENTICATED);
        refused(there.get("/me"), ProblemType.UNAUTHENTICATED);
        refused(unused.get("/me"), ProblemType.UNAUTHENTICATED);
        refused(Api.with(token).get("/me"), ProblemType.UNAUTHENTICATED);
        for (Browser browser : new Browser[] {here, there, unused}) {
            assertThat(browser.isAskedForThePassword(), is(true));
        }
        somebodyElse.get("/me").then().statusCode(200);
        Api.asMachine().get("/me").then().statusCode(200);
    }

    @Test
    void whoeverSignsInAgainIsInAndOnlyThere() {
        Browser here = Browser.signedInAs(ROLE);
        Browser there = Browser.signedInAs(ROLE);
        here.post("/session/sign-out-everywhere").then().statusCode(204);
        letTheSecondPass();

        here.finishSignIn(here.beginSignIn(ROLE));
        here.get("/me").then().statusCode(200).body("username", equalTo(ROLE));
        Api.with(newToken()).get("/me").then().statusCode(200);
        refused(there.get("/me"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void aTokenSuffices() {
        Browser browser = Browser.signedInAs(ROLE);
        Api.with(newToken()).post("/session/sign-out-everywhere").then().statusCode(204);
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
        letTheSecondPass();
    }

    @Test
    void signingOutHereLeavesTheOtherBrowserIn() {
        letTheSecondPass();
        Browser here = Browser.signedInAs(ROLE);
        Browser there = Browser.signedInAs(ROLE);
        here.post("/session/sign-out").then().statusCode(204);
        refused(here.get("/me"), ProblemType.UNAUTHENTICATED);
        there.get("/me").then().statusCode(200);
    }

    @Test
    void onlyAPersonsOwnPagesSignThemOut() {
        letTheSecondPass();
        Browser browser = Browser.signedInAs(ROLE);
        refused(browser.request().post("/session/sign-out-everywhere"), ProblemType.CSRF);
        refused(Api.anonymous().post("/session/sign-out-everywhere"), ProblemType.UNAUTHENTICATED);
        refused(Api.asMachine().post("/session/sign-out-everywhere"), ProblemType.FORBIDDEN);
        browser.get("/me").then().statusCode(200);
    }

    /** When every one of them is over by its time: nobody's coming and going is kept for longer. */
    @Test
    void endsAreForgottenAfterADay() {
        letTheSecondPass();
        String token = newToken();
        Browser browser = Browser.signedInAs(ROLE);
        browser.post("/session/sign-out-everywhere").then().statusCode(204);
        store.forgetOld();
        refused(Api.with(token).get("/me"), ProblemType.UNAUTHENTICATED);
        HeldClock.holdAt(Instant.now().plus(Duration.ofHours(35)));
        store.forgetOld();
        Api.with(token).get("/me").then().statusCode(200);
    }
}
