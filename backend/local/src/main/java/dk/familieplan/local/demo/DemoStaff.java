package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.familieplan.local.Await;
import dk.familieplan.local.LocalFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Who works with the demo families, where they work from, who leads which programme, and which the other system reads. */
final class DemoStaff {

    private static final String ADMINISTRATOR = "administrator";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** By name. */
    private static final Map<String, String> UNITS = Map.of(
            "Jobcentret", "employment",
            "Familierådgivningen", "family-counselling",
            "Sundhed", "social-and-health",
            "Dagtilbud", "daycare",
            "Skovbakkeskolen", "school");

    /** Whose municipalities' programmes are led by the one; the other leads the rest. */
    private static final List<String> LED_BY_LEADER = List.of("Vejle", "Kolding");

    private final DemoApi api;

    DemoStaff(DemoApi api) {
        this.api = api;
    }

    void create() {
        JsonNode units = api.get(ADMINISTRATOR, "/units?limit=200").path("items");
        UNITS.forEach((name, kind) -> {
            if (DemoFamily.named(units, "name", name) == null) {
                api.post(
                        ADMINISTRATOR,
                        "/units",
                        DemoApi.body().put("name", name).put("kind", kind));
            }
        });
        for (JsonNode programme : api.get(ADMINISTRATOR, "/programmes").path("items")) {
            String leader =
                    LED_BY_LEADER.contains(programme.path("municipality").asText()) ? "leader" : "leader2";
            String path = "/programmes/" + programme.path("id").asText();
            api.put(ADMINISTRATOR, path + "/leaders/" + id(leader));
            if (leader.equals("leader")) {
                api.put(ADMINISTRATOR, path + "/clients/integration");
            }
        }
    }

    /** Waits for the first reading of the directory, which begins when Keycloak answers. */
    String id(String username) {
        if (!Await.until(PATIENCE, () -> find(username) != null)) {
            throw new LocalFailure("The demo families could not be created; the next start tries again: "
                    + "the directory of staff does not know " + username);
        }
        return find(username).path("id").asText();
    }

    private JsonNode find(String username) {
        JsonNode found =
                api.get(ADMINISTRATOR, "/staff?limit=200&q=" + username).path("items");
        return DemoFamily.named(found, "username", username);
    }

    static boolean knowsUnit(String name) {
        return UNITS.containsKey(name);
    }
}
