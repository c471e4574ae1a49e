package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser at Keycloak's own pages, which goes wherever they lead until they lead away from Keycloak. */
public final class AtKeycloak {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private Response page;

    public AtKeycloak open(String address) {
        page = given().redirects()
                .follow(false)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .get(URI.create(address));
        return follow();
    }

    /** Of the first form on the page, all that a person fills in or that stands hidden in it. */
    public AtKeycloak submit(Map<String, String> fields) {
        page = given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParams(fields)
                .post(URI.create(found(FORM).replace("&amp;", "&")));
        return follow();
    }

    private AtKeycloak follow() {
        page.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        String where = page.header("Location");
        return where != null && where.startsWith(Tokens.realmUrl().replaceAll("/realms/.*", "/realms/"))
                ? open(where)
                : this;
    }

    public Response page() {
        return page;
    }

    /** The value of a field that stands in the page already. */
    public String field(String name) {
        return found(Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\""));
    }

    public boolean asksFor(String field) {
        return page.asString().contains("name=\"" + field + "\"");
    }

    /** What is asked for by the page's address of the client; null while Keycloak does not lead there. */
    public String code() {
        String where = page.header("Location");
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(where == null ? "" : where);
        return code.find() ? code.group(1) : null;
    }

    private String found(Pattern what) {
        Matcher matcher = what.matcher(page.asString());
        if (!matcher.find()) {
            throw new AssertionError(
                    "Keycloak's page holds no " + what + ": " + page.statusLine() + " " + page.asString());
        }
        return matcher.group(1);
    }
}
