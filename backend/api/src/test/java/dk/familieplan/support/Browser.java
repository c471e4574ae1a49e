package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser as far as sessions go: it follows redirects and keeps cookies of ours and of Keycloak's. That pages work in a
 * real one is shown by the tests of the frontend.
 */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> keycloaks = new HashMap<>();
    private final String https;

    private Browser(String https) {
        this.https = https;
    }

    public static Browser anew() {
        return new Browser(null);
    }

    /** As one whose requests come through our proxy, by https and for that host. */
    public static Browser overHttps(String host) {
        return new Browser("https://" + host);
    }

    /** Through Keycloak's own page, with the demo password. */
    public static Browser signedInAs(String role) {
        Browser browser = anew();
        browser.finishSignIn(browser.beginSignIn(role));
        return browser;
    }

    /** Up to Keycloak's answer; returns the address that it sends the browser back to. */
    public String beginSignIn(String role) {
        Response page = open(open("/api/v1/session/sign-in?returnTo=/families").header("Location"));
        Matcher form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("Keycloak shows no sign-in form: " + page.statusLine());
        }
        return keep(
                        keycloaks,
                        given().redirects()
                                .follow(false)
                                .cookies(keycloaks)
                                .formParam("username", role)
                                .formParam("password", "demo")
                                .post(URI.create(form.group(1).replace("&amp;", "&"))))
                .header("Location");
    }

    public void finishSignIn(String address) {
        Response back = open(open(address).header("Location"));
        back.then().statusCode(303).header("Location", org.hamcrest.Matchers.endsWith("/families"));
    }

    /** Ours; whoever else can write it for the browser may do so too. */
    public Map<String, String> cookies() {
        return ours;
    }

    /** A request of our own pages, checked against the contract; an unsafe one needs the header of {@link #script()} too. */
    public RequestSpecification request() {
        return Api.anonymous().headers(forwarded()).cookies(ours);
    }

    private Map<String, String> forwarded() {
        return https == null
                ? Map.of()
                : Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", https.replace("https://", ""));
    }

    public RequestSpecification script() {
        return request().header("X-Requested-With", "JavaScript");
    }

    /** A request of our own pages, with what the answer makes of the cookies: its tokens may have been renewed. */
    public Response get(String path) {
        return keep(ours, request().get(path));
    }

    /** As our own pages send it, with what the answer makes of the cookies. */
    public Response post(String path) {
        return keep(ours, script().post(path));
    }

    /** Whether signing in takes more than going there. */
    public boolean isAskedForThePassword() {
        String where = open("/api/v1/session/sign-in").header("Location");
        return FORM.matcher(open(where).asString()).find();
    }

    /** By navigation, without following where it leads. */
    public Response open(String address) {
        String path = https != null && address.startsWith(https) ? address.substring(https.length()) : address;
        URI uri = URI.create(path.startsWith("/") ? "http://localhost:" + RestAssured.port + path : path);
        boolean here = uri.getPort() == RestAssured.port;
        Map<String, String> cookies = here ? ours : keycloaks;
        return keep(
                cookies,
                given().filter(NoSecrets.CHECK)
                        .redirects()
                        .follow(false)
                        .headers(here ? forwarded() : Map.of())
                        .cookies(cookies)
                        .urlEncodingEnabled(false)
                        .get(uri));
    }

    private Response keep(Map<String, String> cookies, Response answer) {
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }
}
