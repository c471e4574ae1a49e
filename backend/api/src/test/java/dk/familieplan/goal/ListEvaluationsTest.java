package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListEvaluationsTest {

    private static Goals.Goal aGoal() {
        return Goals.agreed(aDraft(), 1, "Ida kommer i skole");
    }

    /** In the order they were written down; two about the same day. */
    private static Goals.Goal anEvaluatedGoal() {
        Goals.Goal goal = aGoal();
        Goals.evaluate(goal, -2, "2026-02-01");
        Goals.evaluate(goal, 1, "2026-05-01");
        Goals.evaluate(goal, -1, "2026-03-01");
        Goals.evaluate(goal, 2, "2026-05-01");
        Goals.evaluate(goal, 0, "2026-04-01");
        return goal;
    }

    private static Response page(Goals.Goal goal, Object limit, String cursor) {
        return Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get(goal.path() + "/evaluations");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aGoal().path() + "/evaluations";
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(COORDINATOR).get("/goals/" + id + "/evaluations"), ProblemType.NOT_FOUND);
    }

    @Test
    void beforeTheFirstTheListIsEmpty() {
        page(aGoal(), 50, "").then().statusCode(200).body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void theNewestComesFirst() {
        Goals.Goal goal = anEvaluatedGoal();
        page(goal, 50, "")
                .then()
                .statusCode(200)
                .body("items.achievement", contains(2, 1, 0, -1, -2))
                .body(
                        "items.evaluatedOn",
                        contains("2026-05-01", "2026-05-01", "2026-04-01", "2026-03-01", "2026-02-01"))
                .body("nextCursor", nullValue());
        assertEquals(2, (int) Goals.read(goal).view().get("achievement"));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapWithinADayToo() {
        Goals.Goal goal = anEvaluatedGoal();
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = page(goal, 1, cursor);
            seen.addAll(page.then().statusCode(200).extract().path("items.achievement"));
            cursor = page.path("nextCursor");
        }
        assertEquals(List.of(2, 1, 0, -1, -2), seen);
    }

    @Test
    void pagesAreWithinBounds() {
        Goals.Goal goal = aGoal();
        invalid(page(goal, 0, ""), "limit", "range");
        invalid(page(goal, 201, ""), "limit", "range");
        invalid(page(goal, 1, "MjAyNi0wNS0wMQ"), "cursor", "format");
    }
}
