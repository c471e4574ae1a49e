package dk.familieplan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the backend and the web UI run: built, or from their sources with live reload. */
enum Mode {
    RUN,
    DEV;

    static Mode of(String[] arguments) {
        return switch (arguments.length == 1 ? arguments[0] : "") {
            case "run" -> RUN;
            case "dev" -> DEV;
            default -> throw new LocalFailure("Say run or dev.");
        };
    }

    /** The first time, live reload waits for Maven to bring what it needs. */
    Duration startLimit() {
        return Duration.ofMinutes(this == RUN ? 5 : 20);
    }

    ProcessBuilder backend(Setup setup) {
        var command = this == RUN
                ? LocalBackend.command()
                : List.of(
                        System.getenv().getOrDefault("MAVEN", "mvn"),
                        "-B",
                        "-Dstyle.color=never",
                        "-f",
                        "backend/pom.xml",
                        "-pl",
                        "api",
                        "-am",
                        "quarkus:dev",
                        "-Dquarkus.console.enabled=false",
                        "-Dquarkus.test.continuous-testing=disabled");
        var builder =
                new ProcessBuilder(command).directory(setup.workspace().root().toFile());
        Map<String, String> environment = builder.environment();
        // The demo realm knows one secret of each; whatever the shell carries for another installation does not fit.
        environment.keySet().removeAll(List.of("OIDC_CLIENT_SECRET", "DIRECTORY_CLIENT_SECRET"));
        // There is no second one to take over.
        environment.put("SHUTDOWN_DELAY", "0S");
        environment.putAll(setup.databaseAccess());
        environment.putAll(Map.of(
                "QUARKUS_PROFILE",
                this == RUN ? "demo" : "dev,demo",
                // Known passwords must not be reachable from other machines.
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "API_PORT",
                Integer.toString(setup.apiPort()),
                "KEYCLOAK_URL",
                setup.keycloakUrl()));
        return builder;
    }

    ProcessBuilder web(Setup setup) {
        var command = new ArrayList<>(
                this == RUN ? List.of("node", "server/main.mjs") : List.of("npm", "run", "--silent", "dev"));
        var builder = new ProcessBuilder(command)
                .directory(setup.workspace().root().resolve("frontend").toFile());
        builder.environment()
                .putAll(Map.of(
                        "WEB_PORT", Integer.toString(setup.webPort()),
                        "API_URL", setup.apiUrl()));
        return builder;
    }
}
