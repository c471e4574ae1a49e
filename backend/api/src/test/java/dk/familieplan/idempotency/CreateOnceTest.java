package dk.familieplan.idempotency;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registration;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreateOnceTest {

    @Inject
    KeptAnswers answers;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void twentyAtOnceWithOneKeyMakeOneFamilyAndGetOneAnswer() {
        String name = "Familien " + UUID.randomUUID();
        List<Response> sent = AtOnce.send(20, i -> send(key, name));
        assertThat(families(name), is(1L));
        Response first = sent.get(0);
        assertThat(first.statusCode(), is(201));
        for (Response each : sent) {
            same(each, first);
        }
    }

    @Test
    void theAnswerStaysWhatItWasThoughTheFamilyHasChanged() {
        String name = "Familien " + UUID.randomUUID();
        Response first = send(key, name);
        Api.as(COORDINATOR)
                .header("If-Match", first.header("ETag"))
                .body(json("name", "Familien Storm"))
                .patch("/families/" + first.path("id"))
                .then()
                .statusCode(200);
        same(send(key, name), first);
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        String name = "Familien " + UUID.randomUUID();
        send(key, name).then().statusCode(201);
        refused(send(key, name + " Holm"), ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(families(name + " Holm"), is(0L));
    }

    @Test
    void anotherOperationOrAnotherAddressWithTheSameKeyIsRefused() {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Families.Registered lund = register("Familien Lund", parent("Jens"));
        member(holm).then().statusCode(201);
        refused(member(lund), ProblemType.IDEMPOTENCY_KEY_REUSED);
        refused(send(key, "Familien Holm"), ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(Families.read(lund).view().getList("members"), hasSize(1));
    }

    @Test
    void eachCallerHasKeysOfTheirOwn() {
        Response first = send(key, "Familien Holm");
        Response others = Api.as(CASEWORKER)
                .header(IdempotencyKey.HEADER, key)
                .body(registration("Familien Holm", parent("Karen")))
                .post("/families");
        others.then().statusCode(201).body("id", not(equalTo(first.path("id"))));
    }

    @Test
    void whoMayNotSeeWhatTheyCreatedByNowIsNotAnsweredWithIt() {
        Response first = send(key, "Familien Holm");
        Database.execute("delete from team_member where family_id = '" + first.path("id") + "'");
        Response again = send(key, "Familien Holm");
        refused(again, ProblemType.NOT_FOUND);
        assertThat(again.asString(), not(containsString("Karen")));
        assertThat(again.header("Location"), is(nullValue()));
    }

    @Test
    void whatWasRefusedCanBeMendedAndSentWithTheSameKey() {
        invalid(send(key, " "), "name", "required");
        send(key, "Familien Holm").then().statusCode(201);
    }

    @Test
    void everyKindOfThingIsMadeOnce() {
        Plans.Plan plan = Plans.draft(register("Familien Holm", parent("Karen")).id(), Plans.threeHalfYears());
        Goals.Goal goal = Goals.agreed(plan, 1, "Ro om aftenen");
        twice(
                COORDINATOR,
                "/families/" + plan.familyId() + "/members",
                json("givenName", "Emil", "familyName", "Holm", "role", "child"));
        twice(COORDINATOR, "/plans/" + plan.id() + "/goals", Goals.body("Emil går til fodbold", plan.phase(1)));
        twice(COORDINATOR, "/goals/" + goal.id() + "/evaluations", json("achievement", 1));
        twice(
                COORDINATOR,
                "/plans/" + plan.id() + "/phases",
                json("title", "Mere", "focus", "Videre", "startDate", "2027-07-01", "endDate", "2027-12-31"));
        twice(
                COORDINATOR,
                "/phases/" + plan.phase(1) + "/split",
                json("startDate", "2026-03-01", "title", "Anden halvdel", "focus", "Skole"));
        twice(
                ADMINISTRATOR,
                "/programmes",
                json("name", "Fanømodellen", "municipality", "Fanø", "planTemplate", List.of()));
        String another = register("Familien Lund", parent("Jens")).id();
        twice(COORDINATOR, "/families/" + another + "/plans", Plans.body("2026-01-01", Plans.threeHalfYears()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "æøå", "\u00a0"})
    void aKeyIsVisibleAscii(String key) {
        invalid(send(key, "Familien Holm"), IdempotencyKey.HEADER, "format");
    }

    @Test
    void aKeyHasALimit() {
        invalid(send("k".repeat(256), "Familien Holm"), IdempotencyKey.HEADER, "size");
        send("k".repeat(219) + key, "Familien Holm").then().statusCode(201);
    }

    @Test
    void aKeyIsForgottenAfterADayAndAnswersWithFamiliesGoWithThem() {
        Instant now = Instant.parse("2026-06-01T12:00:00Z");
        HeldClock.holdAt(now);
        String name = "Familien " + UUID.randomUUID();
        send(key, name).then().statusCode(201);
        HeldClock.holdAt(now.plus(Duration.ofHours(24)));
        answers.forgetOld();
        send(key, name).then().statusCode(201);
        assertThat(families(name), is(1L));
        HeldClock.holdAt(now.plus(Duration.ofHours(24)).plusMillis(1));
        answers.forgetOld();
        send(key, name).then().statusCode(201);
        assertThat(families(name), is(2L));
    }

    private void twice(String role, String path, Object body) {
        String own = UUID.randomUUID().toString();
        Response first =
                Api.as(role).header(IdempotencyKey.HEADER, own).body(body).post(path);
        first.then().statusCode(201);
        same(Api.as(role).header(IdempotencyKey.HEADER, own).body(body).post(path), first);
    }

    private static void same(Response answer, Response first) {
        answer.then().statusCode(first.statusCode()).contentType(first.contentType());
        assertThat(answer.asString(), equalTo(first.asString()));
        for (String header : List.of("Location", "ETag", "Cache-Control")) {
            assertThat(header, answer.header(header), equalTo(first.header(header)));
        }
    }

    private Response member(Families.Registered family) {
        return Api.as(COORDINATOR)
                .header(IdempotencyKey.HEADER, key)
                .body(json("givenName", "Emil", "familyName", "Holm", "role", "child"))
                .post(family.path() + "/members");
    }

    private static Response send(String key, String name) {
        return Api.as(COORDINATOR)
                .header(IdempotencyKey.HEADER, key)
                .body(registration(name, parent("Karen")))
                .post("/families");
    }

    private static long families(String name) {
        return Database.count("select count(*) from family where name = ?", name);
    }
}
