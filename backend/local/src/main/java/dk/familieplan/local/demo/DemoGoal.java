package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** A goal, taken from proposed to where it is described to be. */
final class DemoGoal {

    private final DemoApi api;
    private final RelativeDates dates;
    private final String user;
    private final JsonNode described;
    private JsonNode goal;

    DemoGoal(DemoApi api, RelativeDates dates, String user, JsonNode described, JsonNode goal) {
        this.api = api;
        this.dates = dates;
        this.user = user;
        this.described = described;
        this.goal = goal;
    }

    void agree() {
        if (described.has("agreedOn") && is("proposed")) {
            ObjectNode agreement = DemoApi.body();
            dates.copy(described, agreement, "agreedOn");
            if (described.has("agreementNote")) {
                agreement.set("note", described.get("agreementNote"));
            }
            step("agree", agreement);
        }
    }

    void work() {
        String wanted = described.path("becomes").asText();
        if (is("agreed") && (wanted.equals("active") || wanted.equals("completed"))) {
            step("start", day("startedOn"));
        }
        evaluate();
        if (is("active") && wanted.equals("completed")) {
            step("complete", day("completedOn"));
        }
        if (!is("dropped") && wanted.equals("dropped")) {
            step("drop", DemoApi.body().put("reason", described.path("reason").asText()));
        }
        if (described.path("parked").asBoolean() && !goal.path("parked").asBoolean()) {
            step("park", DemoApi.body());
        }
    }

    private void evaluate() {
        if (described.path("evaluations").isEmpty() || is("dropped")) {
            return;
        }
        String path = "/goals/" + goal.path("id").asText() + "/evaluations";
        Set<String> done = new HashSet<>();
        api.get(user, path + "?limit=200")
                .path("items")
                .forEach(item -> done.add(item.path("evaluatedOn").asText()));
        for (JsonNode evaluation : described.path("evaluations")) {
            String day = dates.date(evaluation.path("evaluatedOn")).toString();
            if (!done.contains(day)) {
                ObjectNode request = evaluation.deepCopy();
                request.remove("by");
                api.post(evaluation.path("by").asText(user), path, request.put("evaluatedOn", day));
            }
        }
    }

    private ObjectNode day(String field) {
        ObjectNode body = DemoApi.body();
        dates.copy(described, body, field);
        return body;
    }

    private boolean is(String status) {
        return goal.path("status").asText().equals(status);
    }

    private void step(String verb, ObjectNode body) {
        goal = api.post(user, "/goals/" + goal.path("id").asText() + "/" + verb, body);
    }
}
