package dk.familieplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts every part, watches over them, and ends all of them when one ends. */
final class Launcher {

    private final Mode mode;
    private final Setup setup;
    private final Console console;
    private final Leftovers leftovers;
    private final Deque<ManagedProcess> running = new ArrayDeque<>();
    private LocalPostgres postgres;
    private boolean stopping;

    Launcher(Mode mode, Setup setup, Console console) {
        this.mode = mode;
        this.setup = setup;
        this.console = console;
        this.leftovers = new Leftovers(setup.dataDirectory());
    }

    /** Ends what a start before this one has left, and says what else is in the way. */
    void makeRoom() {
        RunLock.take(setup.dataDirectory());
        leftovers.stop();
        PostgresLeftover.clear(PostgresDirectory.ready(setup.postgresDirectory()));
        Preflight.check(setup);
    }

    void start() {
        makeRoom();
        if (mode == Mode.RUN) {
            Preflight.demandBuilt(setup);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));

        console.step("Starting PostgreSQL");
        startPostgres();
        console.step(
                Files.exists(setup.dataDirectory().resolve("demo-data.done"))
                        ? "Starting Keycloak, the backend and the web server"
                        : "Starting Keycloak, the backend and the web server; the first time takes a minute or two longer");
        // Before Keycloak, which the first time is unpacked and built while the backend already migrates.
        add(ManagedProcess.start("The backend", mode.backend(setup), setup.log("backend")));
        add(ManagedProcess.start("The web server", mode.web(setup), setup.log("web")));
        add(LocalKeycloak.launch(new LocalKeycloak.Settings(
                        postgres,
                        setup.keycloakPort(),
                        setup.dataDirectory().resolve("keycloak"),
                        setup.workspace().demoRealm(),
                        Map.of(LocalKeycloak.ADMIN, setup.keycloakPassword()),
                        setup.log("keycloak"),
                        false))
                .process());
        awaitReady();
        remember();
    }

    private void startPostgres() {
        Path log = setup.log("postgres");
        postgres = LocalPostgres.start(LocalPostgres.Settings.durable(
                        setup.postgresDirectory(), setup.databasePort(), setup.databasePassword())
                .withLog(log)
                .withConfiguration(new Backups(setup.dataDirectory()).configuration())
                .withoutShutdownHook());
    }

    private synchronized void add(ManagedProcess process) {
        if (stopping) {
            process.close();
            return;
        }
        running.push(process);
        remember();
    }

    private synchronized void remember() {
        leftovers.remember(running.stream().map(ManagedProcess::handle));
    }

    private void awaitReady() {
        var readiness = new Readiness(setup);
        boolean decided = Await.until(mode.startLimit(), () -> firstDead() != null || readiness.reached());
        failOnDeath();
        if (!decided) {
            throw new LocalFailure(
                    "Familieplan did not get ready within " + mode.startLimit().toMinutes()
                            + " minutes, for these did not happen: " + String.join("; ", readiness.missing())
                            + ". The logs are in " + setup.log("x").getParent() + ".");
        }
    }

    /** Returns only by failing: as long as all parts live there is nothing to say. */
    void watch() {
        var endings = new ArrayList<CompletableFuture<?>>();
        running.forEach(process -> endings.add(process.handle().onExit()));
        postgres.postmaster().ifPresent(postmaster -> endings.add(postmaster.onExit()));
        CompletableFuture.anyOf(endings.toArray(CompletableFuture[]::new)).join();
        failOnDeath();
    }

    private void failOnDeath() {
        ManagedProcess dead = firstDead();
        if (dead != null) {
            throw stopped(dead.name(), dead.log(), dead.lastLines(20));
        }
        if (!postgres.isAlive()) {
            Path log = setup.log("postgres");
            throw stopped("PostgreSQL", log, ManagedProcess.lastLines(log, 20));
        }
    }

    private static LocalFailure stopped(String name, Path log, List<String> lastLines) {
        return new LocalFailure(name + " stopped, so everything else stops too; the end of " + log + " says:"
                + System.lineSeparator() + String.join(System.lineSeparator(), lastLines));
    }

    private synchronized ManagedProcess firstDead() {
        return running.stream()
                .filter(process -> !process.isAlive())
                .findFirst()
                .orElse(null);
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        console.step("Stopping");
        running.parallelStream().forEach(ManagedProcess::close);
        if (postgres != null) {
            postgres.close();
        }
        // What was just being started has not been added yet: initdb, or Keycloak's build.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        PostgresLeftover.postmaster(setup.postgresDirectory()).ifPresent(PostgresLeftover::stop);
        leftovers.forget();
    }
}
