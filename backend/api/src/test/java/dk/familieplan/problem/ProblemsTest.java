package dk.familieplan.problem;

import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.notNullValue;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Logged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the answer has the one shape and gives nothing away. */
@QuarkusTest
class ProblemsTest {
    @ParameterizedTest
    @CsvSource({
        "limit, x, format",
        "limit, 0, range",
        "limit, 201, range",
        "limit, 1.5, format",
        "mine, yes, format",
        "mine, TRUE, format",
        "reference, 5, format",
        "colour, RED, format",
        "colour, pink, format",
        "day, 1.1.2026, format",
        "q, 123456789012345678901, size"
    })
    void queryParametersAreNamedWhenTheyAreWrong(String parameter, String value, String code) {
        onlyInvalid(Api.unchecked().queryParam(parameter, value).get("/samples"), parameter, code);
    }

    @Test
    void aQueryCannotSmuggleInANul() {
        onlyInvalid(Api.unchecked().urlEncodingEnabled(false).get("/samples?q=a%00b"), "q", "format");
    }

    @Test
    void aParameterIsGivenOnce() {
        onlyInvalid(Api.unchecked().get("/samples?limit=1&mine=true&limit=2"), "limit", "duplicate-field");
    }

    @Test
    void headersAreNamedAsInHttp() {
        onlyInvalid(Api.unchecked().header("X-Wanted", "four").get("/samples"), "X-Wanted", "size");
    }

    @Test
    void enumsInQueriesAreKebabCase() {
        Api.unchecked()
                .queryParam("colour", "dark-blue")
                .get("/samples")
                .then()
                .statusCode(200)
                .body(equalTo("DARK_BLUE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/samples/1", "/samples/00000000-0000-0000-0000-000000000000", "/nothing", "/samples/a/b/c"})
    void whatIsNotThereIsNotFound(String path) {
        refused(Api.unchecked().get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void theFrameworksOwnRefusalsAreProblemsToo() {
        refused(Api.unchecked().delete("/samples"), ProblemType.METHOD_NOT_ALLOWED);
        refused(
                Api.unchecked().contentType("text/plain").body("a").post("/samples"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        refused(
                Api.unchecked().contentType("application/xml").body("<a/>").patch("/samples"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        refused(
                Api.unchecked()
                        .accept("application/xml")
                        .body("{\"name\":\"a\"}")
                        .post("/samples"),
                ProblemType.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "", "application/", "a b/c", "/", ";"})
    void aTypeThatCannotBeReadIsNoTypeThatWeTake(String type) {
        refused(
                Api.unchecked()
                        .header("Content-Type", type)
                        .body("{\"name\":\"a\"}".getBytes(US_ASCII))
                        .post("/samples"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        refused(
                Api.unchecked()
                        .header("Content-Type", type)
                        .body("{\"name\":\"a\"}".getBytes(US_ASCII))
                        .patch("/samples"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "", "application/", "a b/c", "text/plain"})
    void whatIsSaidOfABodyThatIsNotThereMakesNoDifference(String type) {
        refused(Api.anonymous().header("Content-Type", type).get("/me"), ProblemType.UNAUTHENTICATED);
        Api.as(Roles.COORDINATOR).header("Content-Type", type).get("/me").then().statusCode(200);
    }

    @Test
    void aMegabyteIsEnough() {
        String large = "{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}";
        refused(Api.unchecked().body(large).post("/samples"), ProblemType.PAYLOAD_TOO_LARGE);
        refused(
                Api.unchecked()
                        .body(new ByteArrayInputStream(large.getBytes(US_ASCII)))
                        .post("/samples"),
                ProblemType.PAYLOAD_TOO_LARGE);
    }

    @Test
    void ourOwnFailuresGiveNothingAway() {
        refused(Api.unchecked().get("/samples/failure/bug"), ProblemType.INTERNAL_ERROR);
        refused(Api.unchecked().get("/samples/failure/error"), ProblemType.INTERNAL_ERROR);
        refused(Api.unchecked().get("/samples/failure/stale"), ProblemType.STALE_VERSION);
        Response lost = Api.unchecked().get("/samples/failure/lost");
        refused(lost, ProblemType.UNAVAILABLE);
        lost.then().header("Retry-After", notNullValue());
    }

    @Test
    void ourOwnFailuresAreWrittenDownWithWhereAndWhy() {
        List<LogRecord> written = Logged.during(() -> Api.unchecked().get("/samples/failure/bug"));
        assertThat(written, hasItem(hasProperty("thrown", instanceOf(IllegalStateException.class))));
    }

    @ParameterizedTest
    @CsvSource({
        "plan_one_active, ONE_ACTIVE_PLAN",
        "enrolment_one_open, ONE_OPEN_ENROLMENT",
        "plan_one_draft, ONE_DRAFT_PLAN",
        "phase_no_overlap, PHASE_OVERLAP",
        "membership_no_overlap, ALREADY_MEMBER",
        "unheard_of, INTERNAL_ERROR"
    })
    void rulesThatTheDatabaseHoldsHaveTheirOwnProblems(String constraint, ProblemType type) {
        refused(Api.unchecked().post("/samples/constraint/" + constraint), type);
    }
}
