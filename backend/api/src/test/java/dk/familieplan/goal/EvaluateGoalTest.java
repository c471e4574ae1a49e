package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Goals.evaluate;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EvaluateGoalTest {

    private static Goals.Goal anActiveGoal() {
        return Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), "agree", "start");
    }

    private static Response asked(Goals.Goal goal, Map<String, Object> body) {
        return Api.as(COORDINATOR).body(body).post(goal.path() + "/evaluations");
    }

    private static Integer achievement(Goals.Goal goal) {
        return Goals.read(goal).view().get("achievement");
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayEvaluate() {
        String path = anActiveGoal().path() + "/evaluations";
        onlyFor(WRITERS, api -> api.body(json("achievement", 1)).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(
                Api.as(COORDINATOR).body(json("achievement", 1)).post("/goals/" + id + "/evaluations"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void anEvaluationIsReadBackWithItsAuthor() {
        Goals.Goal goal = anActiveGoal();
        Response answer = Api.as(CASEWORKER)
                .body(json("achievement", -1, "note", "To dage fravær", "evaluatedOn", "2026-02-01"))
                .post(goal.path() + "/evaluations");
        answer.then().statusCode(201);
        String path = URI.create(answer.header("Location")).getPath().replace("/api/v1", "");
        assertEquals(goal.path() + "/evaluations/" + answer.path("id"), path);
        Api.as(COORDINATOR)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("goalId", equalTo(goal.id()))
                .body("achievement", equalTo(-1))
                .body("note", equalTo("To dage fravær"))
                .body("evaluatedOn", equalTo("2026-02-01"))
                .body("authorName", equalTo("Jakob Lund"))
                .body("createdAt", notNullValue());
        assertEquals(-1, achievement(goal));
        assertEquals("active", Goals.read(goal).status());
    }

    @Test
    void anotherSystemSignsWithItsName() {
        Api.asMachine()
                .body(json("achievement", 0))
                .post(anActiveGoal().path() + "/evaluations")
                .then()
                .statusCode(201)
                .body("authorName", equalTo("service-account-integration"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2})
    void theScaleHasFiveSteps(int achievement) {
        Goals.Goal goal = anActiveGoal();
        evaluate(goal, achievement, null).then().statusCode(201).body("achievement", equalTo(achievement));
        assertEquals(achievement, achievement(goal));
    }

    @Test
    void theNewestByDateCounts() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        Goals.Goal goal = anActiveGoal();
        assertNull(achievement(goal));
        evaluate(goal, -1, "2026-03-01").then().statusCode(201);
        assertEquals(-1, achievement(goal));
        evaluate(goal, 2, "2026-05-01").then().statusCode(201);
        assertEquals(2, achievement(goal));
        // Written down afterwards, about an earlier day.
        evaluate(goal, -2, "2026-04-01").then().statusCode(201);
        assertEquals(2, achievement(goal));
        // Of two about one day the later word.
        evaluate(goal, 0, "2026-05-01").then().statusCode(201);
        assertEquals(0, achievement(goal));
    }

    @Test
    void withoutADateItIsToday() {
        HeldClock.holdAt(Instant.parse("2026-05-31T22:30:00Z"));
        evaluate(anActiveGoal(), 1, null)
                .then()
                .statusCode(201)
                .body("evaluatedOn", equalTo("2026-06-01"))
                .body("note", nullValue());
    }

    @Test
    void nobodyEvaluatesInAdvance() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        Goals.Goal goal = anActiveGoal();
        invalid(evaluate(goal, 1, "2026-06-02"), "evaluatedOn", "date-range");
        evaluate(goal, 1, "2026-06-01").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agree", "agree start", "agree start complete", "agree park", "agree start park"})
    void whatTheFamilyAgreedToIsEvaluated(String steps) {
        evaluate(Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), steps.split(" ")), 1, null)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"park", "drop", "agree drop", "agree start drop"})
    void whatIsProposedOrDroppedIsNot(String steps) {
        Goals.Goal goal = Goals.after(Goals.propose(aDraft(), 1, "Ida kommer i skole"), steps.split(" "));
        refused(evaluate(goal, 1, null), ProblemType.ILLEGAL_TRANSITION);
        assertNull(achievement(goal));
        Api.as(COORDINATOR).get(goal.path() + "/evaluations").then().body("items.size()", equalTo(0));
    }

    @Test
    void aRatingIsChecked() {
        Goals.Goal goal = anActiveGoal();
        invalid(asked(goal, json()), "achievement", "required");
        invalid(asked(goal, json("achievement", null)), "achievement", "required");
        invalid(asked(goal, json("achievement", 3)), "achievement", "range");
        invalid(asked(goal, json("achievement", -3)), "achievement", "range");
        invalid(asked(goal, json("achievement", 1.5)), "achievement", "wrong-type");
        invalid(asked(goal, json("achievement", "1")), "achievement", "wrong-type");
        invalid(asked(goal, json("achievement", 1, "note", "a".repeat(4001))), "note", "size");
        invalid(asked(goal, json("achievement", 1, "evaluatedOn", "1899-12-31")), "evaluatedOn", "date-range");
        invalid(asked(goal, json("achievement", 1, "authorName", "Jakob Lund")), "authorName", "unknown-field");
        assertNull(achievement(goal));
    }
}
