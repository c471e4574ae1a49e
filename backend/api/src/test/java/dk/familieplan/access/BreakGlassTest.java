package dk.familieplan.access;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Enrolments;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coordinator has registered a family, and the caseworker, who is not on its team, must see it. */
@QuarkusTest
class BreakGlassTest {

    private static final Map<String, Object> WHY =
            json("reasonCode", "acute-concern", "reasonText", "Skolen har ringet, og Mette er på ferie");

    private static final String ANOTHER_LEADER = "leader2";

    private final String name = "Familien " + UUID.randomUUID();

    @Inject
    GlassQuota quota;

    @AfterEach
    void letTimeRunAndNobodyLead() {
        HeldClock.release();
        quota.forgetAll();
        Database.execute("delete from programme_leader");
    }

    @Test
    void whoTriesNumberAfterNumberIsToldToWait() {
        HeldClock.holdAt(Instant.parse("2026-06-01T08:00:00Z"));
        String number = family().getString("caseNumber");
        var bucket = quota.of(Teams.subject(Tokens.of(CASEWORKER)));
        bucket.tryConsumeAsMuchAsPossible();
        Response answer = found(json("caseNumber", number));
        refused(answer, ProblemType.TOO_MANY_REQUESTS);
        answer.then().header("Retry-After", "1");
        assertThat(answer.asString(), not(containsString(name)));
        Api.as(LEADER)
                .body(json("caseNumber", number))
                .post("/break-glass/search")
                .then()
                .statusCode(200);
        // Looking at what one sees anyway is not held up by it.
        Api.as(CASEWORKER).get("/families").then().statusCode(200);
        HeldClock.holdAt(Instant.parse("2026-06-01T09:00:00Z"));
        found(json("caseNumber", number)).then().statusCode(200);
    }

    @Test
    void itLetsReadForEightHoursAndNoLonger() {
        Instant opened = Instant.parse("2026-06-01T08:00:00Z");
        HeldClock.holdAt(opened);
        String family = family().getString("id");
        Api.as(CASEWORKER).get("/families/" + family).then().statusCode(404);
        broken(family)
                .then()
                .body("openedAt", equalTo("2026-06-01T08:00:00Z"))
                .body("closesAt", equalTo("2026-06-01T16:00:00Z"))
                .body("userName", equalTo("Jakob Lund"));
        for (String path : List.of("", "/overview", "/plans", "/enrolments")) {
            Api.as(CASEWORKER).get("/families/" + family + path).then().statusCode(200);
        }
        assertThat(listed(CASEWORKER), hasItem(family));
        HeldClock.holdAt(opened.plus(Duration.ofHours(8)).minusMillis(1));
        Api.as(CASEWORKER).get("/families/" + family).then().statusCode(200);
        HeldClock.holdAt(opened.plus(Duration.ofHours(8)));
        refused(Api.as(CASEWORKER).get("/families/" + family), ProblemType.NOT_FOUND);
        assertThat(listed(CASEWORKER), not(hasItem(family)));
    }

    @Test
    void itLetsChangeNothing() {
        View family = family();
        String path = "/families/" + family.getString("id");
        broken(family.getString("id"));
        refused(
                Api.as(CASEWORKER)
                        .header("If-Match", "\"" + family.getString("version") + "\"")
                        .body(json("name", "Familien Storm"))
                        .patch(path),
                ProblemType.READ_ONLY);
        refused(
                Api.as(CASEWORKER)
                        .body(json("title", "Plan", "startDate", "2026-01-01"))
                        .post(path + "/plans"),
                ProblemType.READ_ONLY);
        refused(
                Api.as(CASEWORKER)
                        .body(json("givenName", "Ib", "familyName", "Holm", "role", "child"))
                        .post(path + "/members"),
                ProblemType.READ_ONLY);
        Api.as(COORDINATOR)
                .get(path)
                .then()
                .body("name", equalTo(name))
                .body("version", equalTo(family.getString("version")));
    }

    @Test
    void theFamilyIsFoundByItsExactCaseNumber() {
        View family = family();
        String number = family.getString("caseNumber");
        found(json("caseNumber", number))
                .then()
                .body(
                        "items",
                        equalTo(List.of(Map.of("id", family.getString("id"), "name", name, "caseNumber", number))));
        found(json("caseNumber", number.substring(0, number.length() - 1)))
                .then()
                .body("items", empty());
        found(json("caseNumber", "%")).then().body("items", empty());
    }

    @Test
    void theFamilyIsFoundByAMembersWholeNameAndBirthDate() {
        String family = family().getString("id");
        String surname = name.substring("Familien ".length());
        var karen = json("givenName", "karen", "familyName", surname, "birthDate", "1988-04-12");
        found(karen).then().body("items.id", contains(family));
        found(json("givenName", "Karen", "familyName", surname, "birthDate", "1988-04-13"))
                .then()
                .body("items", empty());
        found(json("givenName", "Kar", "familyName", surname, "birthDate", "1988-04-12"))
                .then()
                .body("items", empty());
    }

    @Test
    void whoHasLeftAFamilyDoesNotLeadToIt() {
        HeldClock.holdAt(Instant.parse("2026-06-01T08:00:00Z"));
        String family = family().getString("id");
        var karen = json(
                "givenName", "Karen", "familyName", name.substring("Familien ".length()), "birthDate", "1988-04-12");
        lastDay(family, "2026-06-01");
        found(karen).then().body("items.id", contains(family));
        lastDay(family, "2026-05-31");
        found(karen).then().body("items.id", empty());
    }

    private static void lastDay(String family, String day) {
        Database.execute("update membership set valid_from = '2020-01-01', valid_to = '" + day + "' where family_id = '"
                + family + "'");
    }

    @Test
    void lessThanAWholeNameAndABirthDateFindsNobody() {
        invalid(found(json("givenName", "Karen", "familyName", "Holm")), "caseNumber", "required");
        invalid(found(json()), "caseNumber", "required");
        invalid(found(json("caseNumber", "FP-2026-0001", "givenName", "Karen")), "caseNumber", "required");
    }

    @Test
    void theContactPersonAndTheAuditorSeeItAtOnceAndNobodyElse() {
        String family = family().getString("id");
        String id = broken(family).path("id");
        for (String who : List.of(COORDINATOR, AUDITOR, CASEWORKER)) {
            assertThat(who, opened(who), hasItem(id));
            Api.as(who)
                    .get("/break-glass/" + id)
                    .then()
                    .statusCode(200)
                    .body("reasonText", equalTo(WHY.get("reasonText")))
                    .body("mine", is(who.equals(CASEWORKER)))
                    .body("assigned", is(who.equals(COORDINATOR)));
        }
        assertThat(opened(LEADER), not(hasItem(id)));
        refused(Api.as(LEADER).get("/break-glass/" + id), ProblemType.NOT_FOUND);
        refused(Api.as(AUDITOR).get("/families/" + family), ProblemType.NOT_FOUND);
    }

    @Test
    void theLeaderOfTheFamilysProgrammeSeesItAtOnceAndTheLeaderOfAnotherDoesNot() {
        String family = family().getString("id");
        Enrolments.asked(family, json("programmeId", Enrolments.KOLDING)).then().statusCode(201);
        lead(LEADER, Enrolments.KOLDING);
        lead(ANOTHER_LEADER, Plans.VEJLE);
        String id = broken(family).path("id");
        assertThat(opened(LEADER), hasItem(id));
        Api.as(LEADER)
                .get("/break-glass/" + id)
                .then()
                .statusCode(200)
                .body("userName", equalTo("Jakob Lund"))
                .body("reasonText", equalTo(WHY.get("reasonText")))
                .body("assigned", is(true));
        assertThat(opened(ANOTHER_LEADER), not(hasItem(id)));
        refused(Api.as(ANOTHER_LEADER).get("/break-glass/" + id), ProblemType.NOT_FOUND);
    }

    private static void lead(String leader, String programme) {
        Staff.known();
        Api.as(ADMINISTRATOR)
                .put("/programmes/" + programme + "/leaders/" + Teams.subject(Tokens.of(leader)))
                .then()
                .statusCode(204);
    }

    @Test
    void whoComesToLeadTheFamilysProgrammeNeedsTheirGlassNoLonger() {
        String family = family().getString("id");
        String id = Api.as(LEADER)
                .body(WHY)
                .post("/families/" + family + "/break-glass")
                .then()
                .statusCode(201)
                .body("assigned", is(false))
                .extract()
                .path("id");
        Enrolments.asked(family, json("programmeId", Enrolments.KOLDING)).then().statusCode(201);
        lead(LEADER, Enrolments.KOLDING);
        Api.as(LEADER).get("/break-glass/" + id).then().body("mine", is(true)).body("assigned", is(true));
        Database.execute("delete from programme_leader");
        Api.as(LEADER).get("/break-glass/" + id).then().body("assigned", is(false));
    }

    @Test
    void whoIsAssignedNeedsNotBreakIt() {
        String family = family().getString("id");
        refused(
                Api.as(COORDINATOR).body(WHY).post("/families/" + family + "/break-glass"),
                ProblemType.ALREADY_ASSIGNED);
    }

    @Test
    void anUnknownFamilyIsNotFound() {
        refused(
                Api.as(CASEWORKER).body(WHY).post("/families/" + UUID.randomUUID() + "/break-glass"),
                ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasonCode", "reasonText"})
    void aReasonIsGivenAsACodeAndInWords(String field) {
        String path = "/families/" + family().getString("id") + "/break-glass";
        var without = new java.util.HashMap<>(WHY);
        without.remove(field);
        onlyInvalid(Api.as(CASEWORKER).body(without).post(path), field, "required");
        without.put(field, field.equals("reasonCode") ? "curiosity" : " ");
        onlyInvalid(
                Api.as(CASEWORKER).body(without).post(path),
                field,
                field.equals("reasonCode") ? "unknown-reference" : "required");
        Api.as(CASEWORKER).get(path.replace("/break-glass", "")).then().statusCode(404);
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMay() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, LEADER),
                api -> api.body(json("caseNumber", "x")).post("/break-glass/search"));
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, AUDITOR), api -> api.get("/break-glass"));
        String path = "/families/" + family().getString("id") + "/break-glass";
        refused(Api.asMachine().body(WHY).post(path), ProblemType.NOT_FOUND);
        refused(Api.as(AUDITOR).body(WHY).post(path), ProblemType.NOT_FOUND);
    }

    /** Seen by its coordinator alone. */
    private View family() {
        return View.of(Api.as(COORDINATOR)
                .body(Families.registration(name, parent("Karen").with("birthDate", "1988-04-12")))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    private static Response broken(String family) {
        Response answer = Api.as(CASEWORKER).body(WHY).post("/families/" + family + "/break-glass");
        answer.then().statusCode(201);
        return answer;
    }

    private static Response found(Map<String, Object> by) {
        return Api.as(CASEWORKER).body(by).post("/break-glass/search");
    }

    private List<String> listed(String role) {
        return Api.as(role).queryParam("q", name).get("/families").path("items.id");
    }

    private static List<String> opened(String role) {
        return Api.as(role)
                .queryParam("open", true)
                .queryParam("limit", 200)
                .get("/break-glass")
                .path("items.id");
    }
}
