package dk.familieplan.plan;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.close;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A closed plan, its phases and its goals are never changed again. */
@QuarkusTest
class ClosedPlanTest {

    private static Response post(String path, Map<String, Object> body) {
        return Api.as(Roles.COORDINATOR).body(body).post(path);
    }

    private static DynamicTest refuses(String what, Supplier<Response> request) {
        return dynamicTest(what, () -> refused(request.get(), ProblemType.PLAN_NOT_EDITABLE));
    }

    @TestFactory
    Stream<DynamicTest> nothingOfItIsChanged() {
        Plans.Plan plan = Plans.activated(Plans.aDraft());
        Goals.Goal proposed = Goals.propose(plan, 1, "Noah lærer at svømme");
        Goals.Goal agreed = Goals.agreed(plan, 1, "Ida sover hele natten");
        Goals.Goal active = Goals.after(Goals.propose(plan, 2, "Anders finder et job"), "agree", "start");
        Goals.Goal completed = Goals.after(Goals.propose(plan, 2, "Fast sengetid"), "agree", "start", "complete");
        Goals.Goal parked = Goals.agreed(plan, 0, "Ferie sammen");
        close(plan, "Familien klarer sig selv").then().statusCode(200);
        Object planBefore = read(plan).view().getMap("");
        List<Map<String, Object>> goalsBefore = Goals.of(plan);

        return Stream.concat(
                Stream.of(
                        refuses("title", () -> Change.of(plan.path(), json("title", "Ny titel"))),
                        refuses("start date", () -> Change.of(plan.path(), json("startDate", "2026-02-01"))),
                        refuses(
                                "new phase",
                                () -> post(plan.path() + "/phases", phase("Mere", "2027-07-01", "2027-12-31"))),
                        refuses("focus of a phase", () -> Change.of(plan.phasePath(1), json("focus", "Søvn"))),
                        refuses(
                                "boundary of a phase",
                                () -> Change.of(plan.phasePath(1), json("endDate", "2026-07-31"))),
                        refuses(
                                "split",
                                () -> post(
                                        plan.phasePath(1) + "/split",
                                        json("startDate", "2026-04-01", "title", "Mere ro", "focus", "Søvn"))),
                        refuses("removal of a phase", () -> Change.remove(plan.phasePath(3))),
                        refuses("new goal", () -> Goals.asked(plan, Goals.body("Et nyt mål", plan.phase(1)))),
                        refuses("new parked goal", () -> Goals.asked(plan, Goals.body("Et nyt mål", null))),
                        refuses("title of a goal", () -> Change.of(agreed.path(), json("title", "Ida sover længe"))),
                        refuses(
                                "move of a goal",
                                () -> Change.of(agreed.path(), json("phaseId", plan.phase(2), "priority", 1))),
                        refuses("agree", () -> Goals.step(proposed, "agree")),
                        refuses("start", () -> Goals.step(agreed, "start")),
                        refuses("complete", () -> Goals.step(active, "complete")),
                        refuses("drop", () -> Goals.step(active, "drop")),
                        refuses("reopen", () -> Goals.step(completed, "reopen")),
                        refuses("park", () -> Goals.step(agreed, "park")),
                        refuses("resume", () -> Goals.step(parked, "resume")),
                        refuses("evaluation", () -> Goals.evaluate(active, 1, null))),
                Stream.of(dynamicTest("and it is as it was", () -> {
                    assertEquals(planBefore, read(plan).view().getMap(""));
                    assertEquals(goalsBefore, Goals.of(plan));
                })));
    }
}
