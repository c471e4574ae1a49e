package dk.familieplan.bench;

import dk.familieplan.local.Await;
import dk.familieplan.local.Http;
import dk.familieplan.local.LocalBackend;
import dk.familieplan.local.ManagedProcess;
import dk.familieplan.local.Ports;
import dk.familieplan.local.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The packaged backend, started as make run starts it.
 *
 * @param startedIn how long it took until it was ready
 */
record Backend(ManagedProcess process, String url, Duration startedIn) implements AutoCloseable {

    static Backend start(String databaseUrl, String keycloakUrl, Path log) {
        int port = Ports.anyFree();
        String url = "http://localhost:" + port;
        var builder = new ProcessBuilder(LocalBackend.command())
                .directory(Workspace.find().root().toFile());
        builder.environment().keySet().removeAll(List.of("OIDC_CLIENT_SECRET", "DIRECTORY_CLIENT_SECRET"));
        builder.environment().putAll(LocalBackend.databaseAccess(databaseUrl, "familieplan-demo"));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "demo",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "API_PORT",
                        Integer.toString(port),
                        "KEYCLOAK_URL",
                        keycloakUrl));
        // One user and one address stand for thousands here; they are counted as in production.
        for (String caller : List.of("USER", "MACHINE", "STRANGER")) {
            builder.environment().put("REQUESTS_PER_MINUTE_" + caller, "10000000");
        }
        long begin = System.nanoTime();
        var process = ManagedProcess.start("The backend", builder, log);
        boolean decided = Await.until(
                Duration.ofMinutes(3), () -> !process.isAlive() || Http.status(url + "/q/health/ready") == 200);
        if (!decided || !process.isAlive()) {
            String end = String.join(System.lineSeparator(), process.lastLines(20));
            process.close();
            throw new IllegalStateException("The backend did not get ready; its log ends: " + end);
        }
        return new Backend(process, url, Duration.ofNanos(System.nanoTime() - begin));
    }

    Duration age() {
        return Duration.between(handle().info().startInstant().orElseThrow(), Instant.now());
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
