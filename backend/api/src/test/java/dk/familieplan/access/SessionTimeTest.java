package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends when nobody does anything for half an hour, and after ten hours whatever anybody does. */
@QuarkusTest
class SessionTimeTest {

    private Instant start;

    @BeforeEach
    void hold() {
        // As exact as the database keeps it.
        start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        HeldClock.holdAt(start);
    }

    @AfterEach
    void release() {
        HeldClock.release();
    }

    private void after(Duration time) {
        HeldClock.holdAt(start.plus(time));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Browser somebody() {
        Browser browser = Browser.signedInAs(Roles.LEADER);
        browser.get("/me").then().statusCode(200);
        return browser;
    }

    @Test
    void aSessionThatNobodyUsesIsOverForGood() {
        Browser browser = somebody();
        after(minutes(30).minusSeconds(1));
        browser.get("/me").then().statusCode(200);
        after(minutes(30));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
        refused(browser.get("/families"), ProblemType.UNAUTHENTICATED);
        refused(browser.post("/session/renew"), ProblemType.UNAUTHENTICATED);
        after(Duration.ZERO);
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void whatAPageAsksForByItselfKeepsNoSessionAlive() {
        Browser browser = somebody();
        for (int minute = 5; minute < 30; minute += 5) {
            after(minutes(minute));
            browser.get("/families").then().statusCode(200);
            browser.get("/session").then().statusCode(200).body("idleSecondsLeft", equalTo(60 * (30 - minute)));
        }
        after(minutes(30));
        refused(browser.get("/families"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void whoeverDoesSomethingStaysSignedIn() {
        Browser browser = somebody();
        for (int minute = 20; minute <= 120; minute += 20) {
            after(minutes(minute));
            browser.post("/session/renew").then().statusCode(200).body("idleSecondsLeft", equalTo(1800));
        }
        after(minutes(149));
        browser.get("/me").then().statusCode(200);
        after(minutes(150));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void whatIsToldLateCountsFromWhenItWasDone() {
        Browser browser = somebody();
        after(minutes(20));
        browser.post("/session/renew?secondsAgo=900").then().statusCode(200).body("idleSecondsLeft", equalTo(15 * 60));
        browser.post("/session/renew?secondsAgo=1100").then().statusCode(200).body("idleSecondsLeft", equalTo(15 * 60));
        refused(browser.post("/session/renew?secondsAgo=-1"), ProblemType.VALIDATION);
        after(minutes(35));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
        refused(browser.post("/session/renew?secondsAgo=1800"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void nobodyStaysSignedInForMoreThanAWorkingDay() {
        Browser browser = somebody();
        for (int minute = 25; minute < 600; minute += 25) {
            after(minutes(minute));
            browser.post("/session/renew")
                    .then()
                    .statusCode(200)
                    .body(
                            "secondsLeft",
                            allOf(greaterThan(60 * (600 - minute) - 30), lessThanOrEqualTo(60 * (600 - minute))));
        }
        // Signing in took its time.
        after(minutes(600).plusSeconds(60));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
        refused(browser.post("/session/renew"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void theEndIsToldAndThatDoesNotPutItOff() {
        Browser browser = somebody();
        after(minutes(12));
        for (int i = 0; i < 2; i++) {
            browser.get("/session")
                    .then()
                    .statusCode(200)
                    .body("idleSecondsLeft", equalTo(18 * 60))
                    .body("warningSeconds", equalTo(5 * 60));
        }
    }

    @Test
    void whoeverComesBackGivesThePasswordAndGoesOnInANewSession() {
        Browser browser = somebody();
        after(minutes(31));
        // Without a request in between: whoever opens the page next day goes straight there.
        assertThat(browser.isAskedForThePassword(), is(true));

        browser = somebody();
        after(minutes(62));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
        assertThat(browser.isAskedForThePassword(), is(true));
        browser.finishSignIn(browser.beginSignIn(Roles.LEADER));
        browser.get("/me").then().statusCode(200);
    }

    /** Keycloak's page would let in by itself whoever still has a session there. */
    @Test
    void aSessionThatIsOverHereIsOverAtKeycloakEvenWithoutOurCookies() {
        Browser browser = somebody();
        after(minutes(31));
        browser.cookies().clear();
        Response back = browser.open(browser.open("/api/v1/session/sign-in").header("Location"));
        Response again = browser.open(browser.open(back.header("Location")).header("Location"));
        again.then().statusCode(302);
        assertThat(browser.isAskedForThePassword(), is(true));
    }

    @Test
    void onlyOurOwnPagesRenewASession() {
        Browser browser = somebody();
        after(minutes(20));
        refused(browser.request().post("/session/renew"), ProblemType.CSRF);
        after(minutes(30));
        refused(browser.get("/me"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void anAccessTokenHasNoSession() {
        refused(Api.as(Roles.LEADER).get("/session"), ProblemType.FORBIDDEN);
        refused(Api.as(Roles.LEADER).post("/session/renew"), ProblemType.FORBIDDEN);
        refused(Api.asMachine().get("/session"), ProblemType.FORBIDDEN);
        refused(Api.anonymous().get("/session"), ProblemType.UNAUTHENTICATED);
        refused(Api.anonymous().post("/session/renew"), ProblemType.UNAUTHENTICATED);
    }
}
