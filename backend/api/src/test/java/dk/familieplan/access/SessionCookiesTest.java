package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.Keycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in the browser: whose it is, and how it is encrypted. */
@QuarkusTest
class SessionCookiesTest {

    private static final String HOST = "familieplan.example";
    private static final String BACK = "/api/v1/session/callback";

    @AfterEach
    void putBack() {
        Keycloak.leadsBackTo(List.of("http://localhost" + BACK));
    }

    private static Browser signedInOverHttps() {
        Keycloak.leadsBackTo(List.of("http://localhost" + BACK, "https://" + HOST + BACK));
        Browser browser = Browser.overHttps(HOST);
        browser.finishSignIn(browser.beginSignIn(Roles.LEADER));
        return browser;
    }

    @Test
    void behindHttpsNobodyElseCanWriteThem() {
        Response began = Browser.overHttps(HOST).open("/api/v1/session/sign-in");
        assertThat(began.getHeaders().getValues("Set-Cookie"), everyItem(bound()));

        Browser browser = signedInOverHttps();
        assertThat(browser.cookies().keySet(), everyItem(startsWith("__Host-q_session")));
        browser.get("/me").then().statusCode(200);

        Response out = browser.post("/session/sign-out");
        assertThat(out.getHeaders().getValues("Set-Cookie"), everyItem(bound()));
        assertThat(browser.cookies(), anEmptyMap());
    }

    /** Who sets up a password and a second factor comes back late, and must not hear that it failed. */
    @Test
    void aSignInMayTakeAsLongAsKeycloakAllows() {
        int allowed = Keycloak.asAdministrator().get().path("accessCodeLifespanLogin");
        Response began = Browser.anew().open("/api/v1/session/sign-in");
        List<String> states = began.getHeaders().getValues("Set-Cookie");
        assertThat(states, everyItem(containsString("; Max-Age=" + allowed + ";")));
        assertThat(states, hasSize(greaterThan(0)));
    }

    private static org.hamcrest.Matcher<String> bound() {
        return allOf(
                startsWith("__Host-q_"),
                containsString("; Path=/;"),
                containsString("; Secure"),
                containsString("; HTTPOnly"),
                not(containsString("Domain")));
    }

    @Test
    void behindHttpsOneWithoutThePrefixIsAnybodysAndOpensNothing() {
        Map<String, String> unbound = signedInOverHttps().cookies().entrySet().stream()
                .collect(Collectors.toMap(cookie -> cookie.getKey().replace("__Host-", ""), Map.Entry::getValue));
        Api.anonymous().cookies(unbound).get("/me").then().statusCode(200);
        refused(
                Api.anonymous()
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", HOST)
                        .cookies(unbound)
                        .get("/me"),
                ProblemType.UNAUTHENTICATED);
    }

    /** AES in Galois/Counter Mode with 256 bits, for what is kept and for the key that it is encrypted with. */
    @Test
    void theyAreEncryptedWithACipherThatTellsWhenTheyWereAltered() {
        Browser browser = Browser.anew();
        String back = browser.beginSignIn(Roles.LEADER);
        encryptedWell(browser.cookies());
        browser.finishSignIn(back);
        encryptedWell(browser.cookies());
    }

    private static void encryptedWell(Map<String, String> cookies) {
        assertThat(cookies.isEmpty(), is(false));
        cookies.forEach((name, value) -> {
            String[] encrypted = Arrays.stream(value.split("\\|"))
                    .filter(part -> part.split("\\.").length == 5)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not encrypted"))
                    .split("\\.");
            JsonPath header = JsonPath.from(new String(Base64.getUrlDecoder().decode(encrypted[0])));
            assertThat(name, header.getString("alg"), is("A256GCMKW"));
            assertThat(name, header.getString("enc"), is("A256GCM"));
        });
    }
}
