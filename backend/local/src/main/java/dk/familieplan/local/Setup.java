package dk.familieplan.local;

import java.nio.file.Path;
import java.util.Map;

/** What the environment says about this run: ports, folder and passwords. */
record Setup(
        Workspace workspace,
        Path dataDirectory,
        int webPort,
        int apiPort,
        int keycloakPort,
        int databasePort,
        String databasePassword,
        String keycloakPassword) {

    static Setup from(Workspace workspace, Map<String, String> environment) {
        return new Setup(
                workspace,
                dataDirectory(workspace, environment),
                port(environment, "WEB_PORT", 8000),
                port(environment, "API_PORT", 8080),
                port(environment, "KEYCLOAK_PORT", 8180),
                port(environment, "DB_PORT", 5433),
                environment.getOrDefault("DB_PASSWORD", "familieplan-demo"),
                environment.getOrDefault("KEYCLOAK_ADMIN_PASSWORD", LocalKeycloak.ADMIN_PASSWORD));
    }

    private static Path dataDirectory(Workspace workspace, Map<String, String> environment) {
        String chosen = environment.getOrDefault("DATA_DIR", "");
        return chosen.isBlank()
                ? workspace.cache()
                : workspace.root().resolve(chosen).normalize();
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String chosen = environment.getOrDefault(name, "");
        if (chosen.isBlank()) {
            return usual;
        }
        if (!chosen.matches("[1-9][0-9]{0,4}") || Integer.parseInt(chosen) > 65535) {
            throw new LocalFailure(name + " must be a port number from 1 to 65535, not \"" + chosen + "\".");
        }
        return Integer.parseInt(chosen);
    }

    Map<String, String> databaseAccess() {
        return LocalBackend.databaseAccess(
                "jdbc:postgresql://localhost:" + databasePort + "/" + LocalPostgres.FAMILIEPLAN, databasePassword);
    }

    String webUrl() {
        return "http://localhost:" + webPort;
    }

    String apiUrl() {
        return "http://localhost:" + apiPort;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    Path postgresDirectory() {
        return dataDirectory.resolve("postgres");
    }

    Path log(String part) {
        return dataDirectory.resolve("log").resolve(part + ".log");
    }
}
