package dk.familieplan.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** When Familieplan can be used: each part answers, and answers through the ones before it. */
final class Readiness {

    private final Map<String, BooleanSupplier> checks = new LinkedHashMap<>();

    Readiness(Setup setup) {
        answers(setup.keycloakUrl() + "/realms/" + LocalKeycloak.REALM + "/.well-known/openid-configuration", 200);
        answers(setup.apiUrl() + "/q/health/ready", 200);
        answers(setup.webUrl() + "/", 200);
        // Without a session this is refused by the backend itself: the way through the web server is open.
        answers(setup.webUrl() + "/api/v1/me", 401);
    }

    private void answers(String url, int status) {
        checks.put(url + " answers " + status, () -> Http.status(url) == status);
    }

    boolean reached() {
        return checks.values().stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    List<String> missing() {
        return checks.entrySet().stream()
                .filter(check -> !check.getValue().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }
}
