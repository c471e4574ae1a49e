package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen of the browser's session without a browser; signing in itself is tested in one. */
@QuarkusTest
class SessionTest {

    @Test
    void signingInLeadsToKeycloakAndBackToTheAddressThatTheBrowserSees() {
        Api.unchecked()
                .header("X-Forwarded-Host", "localhost:8000")
                .header("X-Forwarded-Proto", "http")
                .queryParam("returnTo", "/families/1")
                .queryParam("ui_locales", "en")
                .get("/session/sign-in")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                containsString("/realms/familieplan/protocol/openid-connect/auth"),
                                containsString("code_challenge_method=S256"),
                                containsString("ui_locales=en"),
                                containsString(
                                        "redirect_uri=http%3A%2F%2Flocalhost%3A8000%2Fapi%2Fv1%2Fsession%2Fcallback")))
                .header("Set-Cookie", allOf(containsStringIgnoringCase("HttpOnly"), containsString("SameSite=Lax")))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void behindHttpsTheCookieNeverTravelsInTheClear() {
        Api.unchecked()
                .header("X-Forwarded-Host", "familieplan.example")
                .header("X-Forwarded-Proto", "https")
                .get("/session/sign-in")
                .then()
                .statusCode(302)
                .header("Set-Cookie", containsString("Secure"))
                .header("Location", containsString("redirect_uri=https%3A%2F%2Ffamilieplan.example%2Fapi"));
    }

    @Test
    void signingOutWithoutASessionIsDoneAlready() {
        Api.anonymous().post("/session/sign-out").then().statusCode(204);
    }

    @Test
    void aSessionThatCannotBeReadIsNoSession() {
        Api.anonymous()
                .cookie("q_session", "forged")
                .get("/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
        Api.unchecked()
                .cookie("q_session", "forged")
                .get("/session/sign-in")
                .then()
                .statusCode(302)
                .header("Location", containsString("/realms/familieplan/"));
        Api.anonymous()
                .cookie("q_session", "forged")
                .post("/session/sign-out")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=a&state=b", "?error=access_denied&state=b"})
    void aSignInThatNobodyBeganEndsOnAPageThatSaysSo(String query) {
        Api.unchecked()
                .get("/session/callback" + query)
                .then()
                .statusCode(302)
                .header("Location", containsString("/?signInFailed"));
        Api.unchecked()
                .cookie("q_auth_b", "forged")
                .get("/session/callback" + query)
                .then()
                .statusCode(302)
                .header("Location", containsString("/?signInFailed"));
    }

    @Test
    void everythingElseIsRefusedInsteadOfRedirected() {
        Api.unchecked()
                .accept("text/html,*/*;q=0.8")
                .get("/me")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
        Api.unchecked()
                .header("X-Requested-With", "JavaScript")
                .get("/me")
                .then()
                .statusCode(401);
        Api.unchecked().body("{}").post("/families").then().statusCode(401);
    }

    @Test
    void aSessionStandsForThePerson() {
        Browser.signedInAs(Roles.COORDINATOR)
                .request()
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("coordinator"))
                .body("name", equalTo("Mette Sørensen"))
                .body("roles", contains("coordinator"));
    }

    @Test
    void anotherSiteCannotRideOnTheSession() {
        Browser browser = Browser.signedInAs(Roles.COORDINATOR);
        browser.request().body("{}").post("/families").then().statusCode(403).body("type", equalTo("/problems/csrf"));
        browser.request()
                .header("X-Requested-With", "XMLHttpRequest")
                .body("{}")
                .post("/families")
                .then()
                .statusCode(403);
        browser.script()
                .body("{}")
                .post("/families")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/validation"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        Browser browser = Browser.signedInAs(Roles.LEADER);
        Map<String, String> stolen = Map.copyOf(browser.cookies());
        browser.post("/session/sign-out").then().statusCode(204);
        assertThat(browser.cookies(), anEmptyMap());
        browser.request().get("/me").then().statusCode(401);
        Api.anonymous().cookies(stolen).get("/me").then().statusCode(401);
        assertThat(browser.isAskedForThePassword(), is(true));
    }

    @Test
    void aLinkSignsNobodyOut() {
        Browser browser = Browser.signedInAs(Roles.LEADER);
        browser.open("/api/v1/session/sign-out").then().statusCode(405);
        browser.request().post("/session/sign-out").then().statusCode(403).body("type", equalTo("/problems/csrf"));
        browser.request().get("/me").then().statusCode(200);
    }
}
