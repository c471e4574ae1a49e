package dk.familieplan.faults;

import dk.familieplan.local.Await;
import dk.familieplan.local.Http;
import dk.familieplan.local.LocalBackend;
import dk.familieplan.local.ManagedProcess;
import dk.familieplan.local.Ports;
import dk.familieplan.local.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The packaged backend in a process of its own, always on the same port. */
final class Backend implements AutoCloseable {

    private final int port = Ports.anyFree();
    private final Path log;
    private Map<String, String> environment;
    private ManagedProcess process;

    Backend(Path log, Map<String, String> environment) {
        this.log = log;
        this.environment = environment;
    }

    void launch() {
        Path root = Workspace.find().root();
        var builder = new ProcessBuilder(LocalBackend.command()).directory(root.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "demo",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "API_PORT",
                        Integer.toString(port)));
        process = ManagedProcess.start("The backend", builder, log);
    }

    void start() {
        launch();
        awaitReady();
    }

    /** Migrates and ends, as one does in production; whoever starts afterwards is not told the owner's password. */
    void migrate() {
        environment = new HashMap<>(environment);
        environment.put("QUARKUS_INIT_AND_EXIT", "true");
        launch();
        if (!Await.until(Duration.ofMinutes(3), () -> !process.isAlive()) || process.exitStatus() != 0) {
            throw new IllegalStateException(
                    "Migrating failed; its log ends: " + String.join(System.lineSeparator(), process.lastLines(20)));
        }
        environment.remove("QUARKUS_INIT_AND_EXIT");
        environment.remove("DB_OWNER_USER");
        environment.remove("DB_OWNER_PASSWORD");
        environment.put("MIGRATE_AT_START", "false");
    }

    void awaitReady() {
        boolean decided = Await.until(Duration.ofMinutes(3), () -> !process.isAlive() || ready() == 200);
        if (!decided || !process.isAlive()) {
            throw new IllegalStateException("The backend did not get ready; its log ends: "
                    + String.join(System.lineSeparator(), process.lastLines(20)));
        }
    }

    /** The status of the readiness check, -1 when nobody answers. */
    int ready() {
        return Http.status(url() + "/q/health/ready");
    }

    int live() {
        return Http.status(url() + "/q/health/live");
    }

    /** What it is told when it is started the next time. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    void kill() {
        process.kill();
    }

    /** As an orderly stop asks for it; returns when it has ended. */
    void terminate() {
        process.handle().destroy();
        process.handle().onExit().join();
    }

    ProcessHandle handle() {
        return process.handle();
    }

    /** Whether it has answered this request since it was started; its log says so. */
    boolean hasAnswered(Api.Answer request) {
        return log().contains(request.id());
    }

    boolean hasAnsweredAny() {
        return log().contains("/api/v1/");
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Without the seconds that an orderly stop gives others to notice: when a test is over nobody looks. */
    @Override
    public void close() {
        if (process != null) {
            process.kill();
        }
    }
}
