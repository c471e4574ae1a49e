package dk.familieplan.goal;

import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetEvaluationTest {

    private static Goals.Goal aGoal() {
        return Goals.agreed(aDraft(), 1, "Ida kommer i skole");
    }

    private static String anEvaluationOf(Goals.Goal goal) {
        return Goals.evaluate(goal, 1, "2026-02-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        Goals.Goal goal = aGoal();
        String path = goal.path() + "/evaluations/" + anEvaluationOf(goal);
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownEvaluationIsNotFound(String id) {
        refused(Api.as(LEADER).get(aGoal().path() + "/evaluations/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void anEvaluationIsFoundUnderItsOwnGoalOnly() {
        Goals.Goal goal = aGoal();
        String id = anEvaluationOf(goal);
        Api.as(LEADER)
                .get(goal.path() + "/evaluations/" + id)
                .then()
                .statusCode(200)
                .body("goalId", equalTo(goal.id()));
        refused(Api.as(LEADER).get(aGoal().path() + "/evaluations/" + id), ProblemType.NOT_FOUND);
    }
}
