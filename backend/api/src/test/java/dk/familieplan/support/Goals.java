package dk.familieplan.support;

import static dk.familieplan.support.Body.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Goals in one line, by a coordinator. */
public final class Goals {

    /** A goal as it was read; {@link Goals#read} reads it again. */
    public record Goal(View view) {

        public String id() {
            return view.getString("id");
        }

        public String path() {
            return "/goals/" + id();
        }

        public String status() {
            return view.getString("status");
        }

        public String phaseId() {
            return view.getString("phaseId");
        }

        public boolean parked() {
            return view.getBoolean("parked");
        }

        public int priority() {
            return view.getInt("priority");
        }

        public String version() {
            return view.getString("version");
        }

        public String etag() {
            return '"' + version() + '"';
        }
    }

    private Goals() {}

    /** @param phaseId null for the shelf */
    public static Map<String, Object> body(String title, String phaseId) {
        return json("title", title, "lifeArea", "wellbeing", "proposedBy", "family", "phaseId", phaseId);
    }

    /** The proposal as it is answered, whatever the answer is. */
    public static Response asked(Plans.Plan plan, Map<String, Object> body) {
        return Api.as(Roles.COORDINATOR).body(body).post(plan.path() + "/goals");
    }

    public static Goal created(Response answer) {
        return new Goal(View.of(answer.then().statusCode(201).extract().asString()));
    }

    /** @param phase its sequence, 1 for the first; 0 for the shelf */
    public static Goal propose(Plans.Plan plan, int phase, String title) {
        return created(asked(plan, body(title, phase == 0 ? null : plan.phase(phase))));
    }

    public static Goal agreed(Plans.Plan plan, int phase, String title) {
        return after(propose(plan, phase, title), "agree");
    }

    /** The goal when these steps have been taken, each of which must succeed. */
    public static Goal after(Goal goal, String... steps) {
        for (String step : steps) {
            step(goal, step).then().statusCode(200);
        }
        return read(goal);
    }

    /** One step; a reason is given where one is needed. */
    public static Response step(Goal goal, String step) {
        boolean reason = step.equals("drop") || step.equals("reopen");
        return step(goal, step, reason ? json("reason", "Det aftalte vi på mødet") : json());
    }

    public static Response step(Goal goal, String step, Map<String, Object> body) {
        return Api.as(Roles.COORDINATOR).body(body).post(goal.path() + "/" + step);
    }

    /** The step does not start from where the goal is: it is refused, and nothing has changed. */
    public static void cannot(Goal goal, String step) {
        Refusals.refused(step(goal, step), ProblemType.ILLEGAL_TRANSITION);
        assertEquals(goal.view().getMap(""), read(goal).view().getMap(""));
    }

    public static Response evaluate(Goal goal, int achievement, String evaluatedOn) {
        Map<String, Object> body = evaluatedOn == null
                ? json("achievement", achievement)
                : json("achievement", achievement, "evaluatedOn", evaluatedOn);
        return Api.as(Roles.COORDINATOR).body(body).post(goal.path() + "/evaluations");
    }

    /** As it is now. */
    public static Goal read(Goal goal) {
        return new Goal(View.of(Api.as(Roles.COORDINATOR)
                .get(goal.path())
                .then()
                .statusCode(200)
                .extract()
                .asString()));
    }

    public static List<Map<String, Object>> of(Plans.Plan plan) {
        return View.of(Api.as(Roles.COORDINATOR)
                        .queryParam("limit", 200)
                        .get(plan.path() + "/goals")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getList("items");
    }

    /** The goals of a place in their order, each with its priority: {@code 1 Ro om morgenen}. */
    public static List<String> order(Plans.Plan plan, String phaseId) {
        return of(plan).stream()
                .filter(goal -> Objects.equals(goal.get("phaseId"), phaseId))
                .sorted(Comparator.comparing(goal -> (Integer) goal.get("priority")))
                .map(goal -> goal.get("priority") + " " + goal.get("title"))
                .toList();
    }

    public static List<String> shelf(Plans.Plan plan) {
        return order(plan, null);
    }
}
