package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A plan with its goals, taken from draft to where it is described to be. */
final class DemoPlan {

    private static final List<String> STATES = List.of("draft", "active", "closed");

    private final DemoApi api;
    private final RelativeDates dates;
    private final String user;
    private final JsonNode plan;
    private final Map<String, String> personIds;

    DemoPlan(DemoApi api, RelativeDates dates, String user, JsonNode plan, Map<String, String> personIds) {
        this.api = api;
        this.dates = dates;
        this.user = user;
        this.plan = plan;
        this.personIds = personIds;
    }

    /** The family agrees, the plan is activated, and only then the work on its goals begins. */
    void create(JsonNode described) {
        String path = "/plans/" + plan.path("id").asText();
        int reached = STATES.indexOf(plan.path("status").asText());
        int wanted = STATES.indexOf(described.path("becomes").asText());
        if (reached == STATES.indexOf("closed")) {
            return;
        }
        described.path("goals").forEach(goal -> goal(goal).agree());
        if (wanted > 0 && reached == 0) {
            api.post(user, path + "/activate", DemoApi.body());
        }
        described.path("goals").forEach(goal -> goal(goal).work());
        if (wanted == STATES.indexOf("closed")) {
            api.post(
                    user,
                    path + "/close",
                    DemoApi.body()
                            .put("reason", described.path("closeReason").asText())
                            .put("closedAs", described.path("closedAs").asText()));
        }
    }

    private DemoGoal goal(JsonNode described) {
        String path = "/plans/" + plan.path("id").asText() + "/goals";
        String title = described.path("title").asText();
        JsonNode goal = DemoFamily.named(api.get(user, path + "?limit=200").path("items"), "title", title);
        return new DemoGoal(
                api, dates, user, described, goal != null ? goal : api.post(user, path, request(described)));
    }

    private ObjectNode request(JsonNode described) {
        ObjectNode request = DemoApi.body();
        for (String field : List.of("title", "description", "lifeArea", "proposedBy")) {
            if (described.has(field)) {
                request.set(field, described.get(field));
            }
        }
        request.put("ownerId", personIds.get(described.path("owner").asText()));
        JsonNode phase = plan.path("phases").path(described.path("phase").asInt(0) - 1);
        request.put("phaseId", phase.isMissingNode() ? null : phase.path("id").asText());
        dates.copy(described, request, "targetDate");
        return request;
    }
}
