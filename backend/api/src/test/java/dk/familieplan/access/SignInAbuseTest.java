package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Somebody else can have a part in how a person signs in, and gains nothing by it. */
@QuarkusTest
class SignInAbuseTest {

    @Test
    void signingInNeverEndsOnAnotherSite() {
        Browser browser = Browser.signedInAs(Roles.COORDINATOR);
        for (String elsewhere : new String[] {
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/families",
            "javascript:alert(1)",
            "%2F%2Fevil.example",
            "/%2F%2Fevil.example",
            "/%5Cevil.example"
        }) {
            String once = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
            for (String returnTo : new String[] {once, URLEncoder.encode(once, StandardCharsets.UTF_8)}) {
                Response answer = browser.open("/api/v1/session/sign-in?returnTo=" + returnTo);
                assertThat(returnTo, answer.statusCode(), is(303));
                URI where = URI.create("http://localhost:" + RestAssured.port).resolve(answer.header("Location"));
                assertThat(returnTo, where.getScheme(), equalTo("http"));
                assertThat(returnTo, where.getAuthority(), equalTo("localhost:" + RestAssured.port));
                assertThat(returnTo, where.getRawPath(), not(containsString("//")));
            }
        }
    }

    @Test
    void aSessionThatSomebodyElseHasChosenIsNotTheOneAfterSigningIn() {
        String chosen = "chosen-by-somebody-else";
        Browser browser = Browser.anew();
        browser.cookies().put("q_session", chosen);
        browser.cookies().put("q_session_at", chosen);

        browser.finishSignIn(browser.beginSignIn(Roles.LEADER));

        assertThat(browser.cookies().get("q_session"), not(equalTo(chosen)));
        assertThat(browser.cookies().get("q_session_at"), not(equalTo(chosen)));
        browser.request().get("/me").then().statusCode(200).body("username", equalTo(Roles.LEADER));
        Api.anonymous().cookie("q_session", chosen).get("/me").then().statusCode(401);
    }

    @Test
    void aSignInThatSomebodyElseHasBegunCannotBeFinishedInAnotherBrowser() {
        Browser theirs = Browser.anew();
        String back = theirs.beginSignIn(Roles.AUDITOR);

        Browser untouched = Browser.anew();
        sentAway(untouched, back);
        Browser signingIn = Browser.anew();
        signingIn.beginSignIn(Roles.LEADER);
        sentAway(signingIn, back);

        theirs.finishSignIn(back);
        theirs.request().get("/me").then().statusCode(200).body("username", equalTo(Roles.AUDITOR));
    }

    private static void sentAway(Browser browser, String back) {
        browser.open(back).then().statusCode(302).header("Location", endsWith("/?signInFailed"));
        browser.request().get("/me").then().statusCode(401);
        assertThat(
                browser.cookies().keySet().stream()
                        .filter(name -> name.startsWith("q_session"))
                        .collect(Collectors.toSet())
                        .isEmpty(),
                is(true));
    }

    @Test
    void aSignInIsFinishedOnce() {
        Browser browser = Browser.anew();
        String back = browser.beginSignIn(Roles.LEADER);
        browser.finishSignIn(back);

        Browser thief = Browser.anew();
        sentAway(thief, back);
    }
}
