package dk.familieplan.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.familieplan.access.Roles;
import dk.familieplan.access.matrix.Targets;
import dk.familieplan.support.Api;
import dk.familieplan.support.Contract;
import dk.familieplan.support.Families;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is answered, a browser is told to run nothing in it, to frame it nowhere and to keep nothing of a family. */
@QuarkusTest
class SecurityHeadersTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final String HSTS = "Strict-Transport-Security";

    private static final Pattern OF_SOMETHING = Pattern.compile("([a-z-]+)/\\{\\w+}");

    @ConfigProperty(name = "familieplan.documentation.realm-url")
    String realm;

    @TestFactory
    Stream<DynamicTest> everyOperationOfTheContractAnswersWithThem() {
        List<String> operations = Contract.operations();
        assertThat(operations.size() > 30, equalTo(true));
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation, () -> answersAreGuarded(operation)));
    }

    private static void answersAreGuarded(String operation) {
        String[] asked = operation.split(" ");
        String path = asked[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        for (RequestSpecification request : List.of(given(), given().auth().oauth2(Tokens.of(Roles.COORDINATOR)))) {
            Response answer = request.redirects().follow(false).request(asked[0], path);
            isData(answer);
            notKept(answer);
        }
        if (operation.endsWith("/sign-out-everywhere")) {
            Tokens.endedEverywhere(Roles.COORDINATOR);
        }
    }

    /** Of everything that a coordinator reads, and of who they are. */
    @Test
    void whatIsReadIsAnsweredWithThem() {
        Map<String, String> own = Targets.own().ids();
        int read = 0;
        for (String operation : Contract.operations()) {
            String path = OF_SOMETHING
                    .matcher(operation.substring(operation.indexOf('/')))
                    .replaceAll(named -> named.group(1) + "/" + own.getOrDefault(named.group(1), "{}"));
            if (operation.startsWith("GET ") && !path.contains("{}") && !path.contains("/session")) {
                Response answer = coordinator().get(path);
                if (answer.statusCode() != 403) {
                    assertThat(path, answer.statusCode(), equalTo(200));
                    isData(answer);
                    notKept(answer);
                    read++;
                }
            }
        }
        Families.forgetAll();
        assertThat(read > 15, equalTo(true));
    }

    /** They are refused by the reader of the connection, before anything of ours is asked: with nothing in the answer. */
    @Test
    void whatIsTooLongToBeReadIsAnsweredWithNothing() throws IOException {
        String longAddress = RawRequest.send("GET /" + "x".repeat(9_000));
        assertThat(
                longAddress,
                matchesPattern(
                        "HTTP/1.[01] 414 [^\\r]+\\r\\n(?i:content-length: 0\\r\\n|connection: close\\r\\n)*\\r\\n"));
        String longHeader = RawRequest.send("GET /api/v1/me", "X-Long: " + "x".repeat(40_000));
        assertThat(
                longHeader,
                matchesPattern(
                        "HTTP/1.[01] 431 [^\\r]+\\r\\n(?i:content-length: 0\\r\\n|connection: close\\r\\n)*\\r\\n"));
    }

    /** Each with the status that tells that it is the answer meant. */
    @TestFactory
    Stream<DynamicTest> everyKindOfRefusalAnswersWithThem() {
        return Stream.of(
                refusal(404, () -> coordinator().get("/api/v1/nothing")),
                refusal(405, () -> coordinator().put("/api/v1/me")),
                refusal(406, () -> coordinator().accept("image/png").get("/api/v1/me")),
                refusal(400, () -> coordinator().body("{").post("/api/v1/families")),
                refusal(413, () -> coordinator().body("x".repeat(1_100_000)).post("/api/v1/families")),
                refusal(
                        415,
                        () -> coordinator().contentType("text/plain").body("x").post("/api/v1/families")),
                refusal(401, () -> given().auth().oauth2("nonsense").get("/api/v1/me")),
                refusal(500, () -> given().get("/api/v1/samples/failure/bug")),
                refusal(503, () -> given().get("/api/v1/samples/failure/lost")),
                refusal(302, () -> given().redirects().follow(false).get("/api/v1/session/callback")));
    }

    private static DynamicTest refusal(int status, Supplier<Response> request) {
        return DynamicTest.dynamicTest(String.valueOf(status), () -> {
            Response answer = request.get();
            assertThat(answer.statusCode(), equalTo(status));
            isData(answer);
            notKept(answer);
        });
    }

    private static RequestSpecification coordinator() {
        return Api.unchecked().basePath("").auth().oauth2(Tokens.of(Roles.COORDINATOR));
    }

    @ParameterizedTest
    @CsvSource({
        "/q/health/live, 200",
        "/q/health/ready, 200",
        "/q/metrics, 200",
        "/api/openapi, 200",
        "/api/nothing, 404",
        "/nothing, 404"
    })
    void whatTheContractDoesNotDescribeAnswersWithThemToo(String path, int status) {
        Response answer = given().get(path);
        assertThat(answer.statusCode(), equalTo(status));
        isData(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/docs/", "/api/docs/start.js", "/api/docs/swagger-ui-bundle.js", "/api/docs/swagger-ui.css"
            })
    void theDocumentationRunsOnlyItsOwnFiles(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode(), equalTo(200));
        guarded(answer);
        assertThat(answer.headers().getValues(POLICY), hasSize(1));
        assertThat(answer.header(POLICY), startsWith("default-src 'none'; script-src 'self'; style-src 'self';"));
        assertThat(answer.header(POLICY), containsString("connect-src 'self' " + realm + "/;"));
        assertThat(answer.header(POLICY), containsString("frame-ancestors 'none'"));
        assertThat(answer.header(POLICY), not(containsString("unsafe")));
    }

    @Test
    void theDocumentationHasNoScriptOrStyleInItsPage() {
        String page = given().get("/api/docs").asString();
        assertThat(page, containsString("src=\"start.js\""));
        assertThat(page, not(matchesPattern("(?s).*(<style|style=|<script>|\\son\\w+=).*")));
    }

    @Test
    void whatIsRefusedUnreadAnswersWithThemToo() throws IOException {
        String answer = RawRequest.send("POST /api/v1/families", "Content-Length: 9000000");
        assertThat(answer, startsWith("HTTP/1.1 413 "));
        assertThat(
                answer.toLowerCase(Locale.ROOT),
                allOf(
                        containsString("content-security-policy: default-src 'none';"),
                        containsString("x-content-type-options: nosniff"),
                        containsString("cache-control: no-store")));
    }

    /** Its answer would repeat the headers that hold a session. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/families", "/q/health", "/nothing"})
    void nothingIsTraced(String path) {
        Response answer = given().header("X-Secret", "repeated").request("TRACE", path);
        assertThat(answer.asString() + answer.headers(), not(containsString("repeated")));
    }

    @Test
    void onceHttpsAlwaysHttps() {
        given().header("X-Forwarded-Proto", "https")
                .get("/api/v1/me")
                .then()
                .header(HSTS, startsWith("max-age=31536000"));
        given().get("/api/v1/me").then().header(HSTS, nullValue());
    }

    private static void isData(Response answer) {
        guarded(answer);
        assertThat(
                answer.headers().getValues(POLICY),
                equalTo(List.of("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")));
    }

    private static void notKept(Response answer) {
        assertThat(answer.header("Cache-Control"), containsString("no-store"));
    }

    private static void guarded(Response answer) {
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }
}
