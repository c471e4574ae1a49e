package dk.familieplan.goal;

import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aClosedPlan;
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
class GetGoalTest {

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = Goals.propose(aDraft(), 1, "Ida kommer i skole").path();
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownGoalIsNotFound(String id) {
        refused(Api.as(LEADER).get("/goals/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void aGoalIsReadWithItsVersion() {
        Goals.Goal goal = Goals.agreed(aDraft(), 1, "Ida kommer i skole");
        Api.as(LEADER)
                .get(goal.path())
                .then()
                .statusCode(200)
                .header("ETag", equalTo(goal.etag()))
                .body("version", equalTo(goal.version()));
    }

    @Test
    void theGoalsOfAClosedPlanAreStillRead() {
        String id = (String) Goals.of(aClosedPlan()).get(0).get("id");
        Api.as(LEADER).get("/goals/" + id).then().statusCode(200).body("title", equalTo("Ida kommer i skole hver dag"));
    }
}
