package dk.familieplan.http;

import static dk.familieplan.support.Refusals.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.familieplan.access.Roles;
import dk.familieplan.http.Caller.Kind;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Browser;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One caller that asks for far too much is told to wait, and nobody else notices. */
@QuarkusTest
class RateLimitTest {

    private static final String FOR_DOCUMENTATION = "203.0.113.";

    @Inject
    Quotas quotas;

    /** Earlier tests may have held the clock on another day. */
    @BeforeEach
    @AfterEach
    void begin() {
        HeldClock.release();
        quotas.forgetAll();
    }

    private void exhaust(Caller caller) {
        quotas.of(caller).tryConsumeAsMuchAsPossible();
    }

    private static Caller bearerOf(Kind kind, String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return new Caller(kind, JsonPath.from(claims).getString("sub"));
    }

    @Test
    void whoHasAskedForTooMuchIsToldWhenToComeBackAndIsLetInThen() {
        Instant now = Instant.now();
        HeldClock.holdAt(now);
        exhaust(bearerOf(Kind.USER, Tokens.of(Roles.LEADER)));

        Response answer = Api.as(Roles.LEADER).get("/me");
        refused(answer, ProblemType.TOO_MANY_REQUESTS);
        answer.then()
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"user\";q=5000000;w=300")
                .header("RateLimit", "\"user\";r=0;t=300");
        Api.as(Roles.CASEWORKER).get("/me").then().statusCode(200);
        Api.asMachine().get("/me").then().statusCode(200);

        HeldClock.holdAt(now.plus(Duration.ofSeconds(1)));
        Api.as(Roles.LEADER).get("/me").then().statusCode(200);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        HeldClock.holdAt(Instant.now());
        exhaust(bearerOf(Kind.USER, Tokens.of(Roles.COORDINATOR)));
        String name = "Familien " + UUID.randomUUID();

        refused(Families.asked(Roles.COORDINATOR, name, Families.parent("Mette")), ProblemType.TOO_MANY_REQUESTS);

        Api.as(Roles.CASEWORKER)
                .queryParam("q", name)
                .get("/families")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aPersonIsTheSameOneInTheBrowserAndWithAToken() {
        Browser browser = Browser.signedInAs(Roles.LEADER);
        HeldClock.holdAt(Instant.now());
        exhaust(bearerOf(Kind.USER, Tokens.of(Roles.LEADER)));

        refused(browser.request().get("/me"), ProblemType.TOO_MANY_REQUESTS);
        refused(browser.script().body("{}").post("/families"), ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aMachineHasALimitOfItsOwn() {
        HeldClock.holdAt(Instant.now());
        exhaust(bearerOf(Kind.MACHINE, Tokens.ofMachine()));

        Response answer = Api.asMachine().get("/families");
        refused(answer, ProblemType.TOO_MANY_REQUESTS);
        answer.then().header("RateLimit-Policy", containsString("\"machine\""));
    }

    @Test
    void strangersAreCountedByTheAddressThatOurProxyNames() {
        HeldClock.holdAt(Instant.now());
        exhaust(new Caller(Kind.STRANGER, FOR_DOCUMENTATION + 7));

        refused(from(7), ProblemType.TOO_MANY_REQUESTS);
        refused(from(8), ProblemType.UNAUTHENTICATED);
        // Whoever is signed in is not taken for their neighbours at the same address.
        Api.as(Roles.LEADER)
                .header("X-Forwarded-For", FOR_DOCUMENTATION + 7)
                .get("/me")
                .then()
                .statusCode(200);
        Api.unchecked()
                .header("X-Forwarded-For", FOR_DOCUMENTATION + 7)
                .get("/session/sign-in")
                .then()
                .statusCode(429);
    }

    private static Response from(int address) {
        return Api.anonymous()
                .header("X-Forwarded-For", FOR_DOCUMENTATION + address)
                .get("/me");
    }

    @Test
    void aForgedTokenCountsForItsSenderAndNotForThePersonItNames() {
        String token = Tokens.of(Roles.LEADER);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        HeldClock.holdAt(Instant.now());
        exhaust(new Caller(Kind.STRANGER, FOR_DOCUMENTATION + 9));

        refused(
                Api.with(forged)
                        .header("X-Forwarded-For", FOR_DOCUMENTATION + 9)
                        .get("/me"),
                ProblemType.TOO_MANY_REQUESTS);
        Api.as(Roles.LEADER).get("/me").then().statusCode(200);
    }

    @Test
    void whoIsVerifiedOnlyAfterAWhileIsAnsweredAsThemselvesAmongMany() {
        List<String> roles = List.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.AUDITOR);
        roles.forEach(Tokens::of);
        List<Response> answers = AtOnce.send(
                12,
                i -> Api.as(roles.get(i % roles.size()))
                        .header(LateVerification.ASKED_FOR, "yes")
                        .get("/me"));
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).then().statusCode(200).body("username", equalTo(roles.get(i % roles.size())));
        }
        refused(Api.with("a.b.c").header(LateVerification.ASKED_FOR, "yes").get("/me"), ProblemType.UNAUTHENTICATED);
        Api.as(Roles.COORDINATOR)
                .header(LateVerification.ASKED_FOR, "yes")
                .body(Families.registration("Familien Holm", Families.parent("Mette")))
                .post("/families")
                .then()
                .statusCode(201);
    }

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        Api.as(Roles.AUDITOR).get("/me").then().header("RateLimit", matchesPattern("\"user\";r=\\d+;t=\\d+"));
        Response refusal = Api.as(Roles.AUDITOR).get("/families");
        assertThat(refusal.statusCode(), equalTo(403));
        assertThat(refusal.header("RateLimit"), matchesPattern("\"user\";r=\\d+;t=\\d+"));
    }

    @Test
    void whatIsRefusedSoEarlyLeavesNoIdInTheMetrics() {
        HeldClock.holdAt(Instant.now());
        exhaust(bearerOf(Kind.USER, Tokens.of(Roles.LEADER)));
        String id = UUID.randomUUID().toString();

        refused(Api.as(Roles.LEADER).get("/families/" + id), ProblemType.TOO_MANY_REQUESTS);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(containsString("status=\"429\""), not(containsString(id))));
    }
}
