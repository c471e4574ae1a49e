package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Enrolments.aFamilyIn;
import static dk.familieplan.support.Enrolments.read;
import static dk.familieplan.support.Enrolments.step;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.VEJLE;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Diagram;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Keycloak;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EnrolmentLifeTest {

    private static final List<String> STATES = List.of("referred", "enrolled", "completed", "discontinued");
    private static final List<String> STEPS = List.of("enrol", "complete", "discontinue");
    private static final Map<String, Object> WHY = json("reason", "Familien er flyttet");

    private final Diagram diagram = Diagram.under("## Enrolment");

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = "/enrolments/" + aFamilyIn(VEJLE, "referred").getString("id");
        onlyFor(READERS, api -> api.get(path));
    }

    @Test
    void aCoordinatorEnrolsButDecidesNothingOfAuthority() {
        String path = "/enrolments/" + aFamilyIn(VEJLE, "referred").getString("id");
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE), api -> api.post(path + "/enrol"));
        onlyFor(Set.of(CASEWORKER, LEADER, FAMILIES_WRITE), api -> api.body(WHY).post(path + "/complete"));
        onlyFor(Set.of(CASEWORKER, LEADER, FAMILIES_WRITE), api -> api.body(WHY).post(path + "/discontinue"));
    }

    /** Roles add up: one does not take away what another allows. */
    @Test
    void whoIsACaseworkerTooDecidesAsOne() {
        String path = "/enrolments/" + aFamilyIn(VEJLE, "enrolled").getString("id");
        refused(Api.as(COORDINATOR).body(WHY).post(path + "/complete"), ProblemType.FORBIDDEN);
        String roles = "/users/" + Keycloak.userId(COORDINATOR) + "/role-mappings/realm";
        var caseworker =
                List.of(Keycloak.asAdministrator().get("/roles/" + CASEWORKER).as(Map.class));
        Keycloak.asAdministrator().body(caseworker).post(roles).then().statusCode(204);
        try {
            String token = Keycloak.tokenOf("demo-cli", COORDINATOR).getString("access_token");
            Api.with(token).body(WHY).post(path + "/complete").then().statusCode(200);
        } finally {
            Keycloak.asAdministrator().body(caseworker).delete(roles).then().statusCode(204);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownEnrolmentIsNotFound(String id) {
        refused(Api.as(COORDINATOR).get("/enrolments/" + id), ProblemType.NOT_FOUND);
        STEPS.forEach(verb -> refused(step(id, verb, verb.equals("enrol") ? json() : WHY), ProblemType.NOT_FOUND));
    }

    @Test
    void eachStepLeadsWhereTheDiagramSaysAndNoOtherIsTaken() {
        for (String from : STATES) {
            for (String verb : STEPS) {
                View before = aFamilyIn(VEJLE, from);
                Response answer = step(before.getString("id"), verb, verb.equals("enrol") ? json() : WHY);
                View after = read(before);
                if (answer.statusCode() == 200) {
                    diagram.goes(from, verb, after.getString("status"));
                } else {
                    refused(answer, ProblemType.ILLEGAL_TRANSITION);
                    assertTrue(!diagram.steps(from).contains(verb), from + " by " + verb + " was refused");
                    assertEquals(before.getMap(""), after.getMap(""));
                }
            }
        }
        assertEquals(Set.of(), diagram.untaken());
    }

    @Test
    void itsDatesAndReasonAreKept() {
        String id = aFamilyIn(VEJLE, "referred").getString("id");
        step(id, "enrol", json("enrolledOn", HeldClock.today()))
                .then()
                .body("enrolledOn", equalTo(HeldClock.today().toString()))
                .body("endedOn", nullValue());
        Response completed = step(id, "complete", json("reason", "Far er i job, og Ida kommer i skole"));
        completed
                .then()
                .body("endedOn", equalTo(HeldClock.today().toString()))
                .body("endReason", equalTo("Far er i job, og Ida kommer i skole"));
        assertEquals(
                completed.asString(),
                Api.as(COORDINATOR).get("/enrolments/" + id).asString());
    }

    @Test
    void endingNeedsAReason() {
        String id = aFamilyIn(VEJLE, "enrolled").getString("id");
        for (String verb : List.of("complete", "discontinue")) {
            refused(step(id, verb, json("reason", " ")), ProblemType.REASON_REQUIRED);
            refused(step(id, verb, json()), ProblemType.REASON_REQUIRED);
            onlyInvalid(step(id, verb, json("reason", "a".repeat(1001))), "reason", "size");
        }
    }

    @Test
    void nothingHappensBeforeWhatItFollowsOrInTheFuture() {
        String tomorrow = HeldClock.today().plusDays(1).toString();
        String referred = aFamilyIn(VEJLE, "referred").getString("id");
        onlyInvalid(step(referred, "enrol", json("enrolledOn", "2020-01-01")), "enrolledOn", "date-range");
        onlyInvalid(step(referred, "enrol", json("enrolledOn", tomorrow)), "enrolledOn", "date-range");
        String enrolled = aFamilyIn(VEJLE, "enrolled").getString("id");
        for (String verb : List.of("complete", "discontinue")) {
            onlyInvalid(
                    step(enrolled, verb, json("reason", "Flyttet", "endedOn", "2020-01-01")), "endedOn", "date-range");
            onlyInvalid(step(enrolled, verb, json("reason", "Flyttet", "endedOn", tomorrow)), "endedOn", "date-range");
        }
    }

    @Test
    void ofFourAtOnceOneReasonStands() {
        View enrolled = aFamilyIn(VEJLE, "enrolled");
        List<Response> answers = AtOnce.send(
                4,
                i -> step(
                        enrolled.getString("id"),
                        i % 2 == 0 ? "complete" : "discontinue",
                        json("reason", "Grund " + i)));
        assertEquals(
                List.of("200", "illegal-transition", "illegal-transition", "illegal-transition"),
                AtOnce.outcomes(answers));
        Response winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertEquals(winner.path("endReason"), read(enrolled).getString("endReason"));
    }
}
