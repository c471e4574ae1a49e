package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.in;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Browser;
import dk.familieplan.support.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site, open in the browser of somebody who is signed in. */
@QuarkusTest
class CrossSiteTest {

    private static final String ELSEWHERE = "https://evil.example";
    private static final String FAMILY = "{\"name\":\"Familien Holm\",\"members\":[]}";

    private static RequestSpecification elsewhere(Browser browser) {
        return browser.request().header("Origin", ELSEWHERE).header("Sec-Fetch-Site", "cross-site");
    }

    /** The types of a form, which need no leave, and JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json"})
    void cannotChangeAnything(String type) {
        Browser browser = Browser.signedInAs(Roles.COORDINATOR);
        Response answer = elsewhere(browser).contentType(type).body(FAMILY).post("/families");
        assertThat(List.of(403, 415).contains(answer.statusCode()), equalTo(true));
        if (type.endsWith("json")) {
            refused(answer, ProblemType.CSRF);
        }
    }

    /** Nor does it help to send nothing that would have to be of a type: every change is refused for want of the header by whoever may do it. */
    @Test
    void cannotAskForAnyChangeByTheSessionAlone() {
        Set<String> changes = Contract.operations().stream()
                .filter(operation -> !operation.startsWith("GET "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(changes.size(), greaterThan(30));
        Set<String> heldByTheHeader = new TreeSet<>();
        for (String role : Roles.OF_PEOPLE) {
            Browser browser = Browser.signedInAs(role);
            for (String change : changes) {
                String[] asked = change.split(" ");
                String path = asked[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                Response answer =
                        Api.unchecked().basePath("").cookies(browser.cookies()).request(asked[0], path);
                // Whoever may not do it at all hears that, or that there is nothing here.
                assertThat(change, answer.statusCode(), in(List.of(403, 404)));
                if (answer.path("type").equals(ProblemType.CSRF.uri().toString())) {
                    heldByTheHeader.add(change);
                }
            }
            browser.request().get("/me").then().statusCode(200);
        }
        assertThat(heldByTheHeader, equalTo(changes));
    }

    /** Without leave a browser neither sends the header that shows a page of ours, nor lets anybody read an answer. */
    @Test
    void isGivenLeaveToDoAndToReadNothing() {
        Browser browser = Browser.signedInAs(Roles.COORDINATOR);
        noLeave(Api.unchecked()
                .header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-requested-with, content-type")
                .options("/families"));
        noLeave(elsewhere(browser).get("/families"));
        noLeave(elsewhere(browser)
                .header("X-Requested-With", "JavaScript")
                .body("{}")
                .post("/families"));
    }

    private static void noLeave(Response answer) {
        assertThat(
                answer.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                        .filter(name -> name.startsWith("access-control-"))
                        .toList(),
                empty());
    }
}
