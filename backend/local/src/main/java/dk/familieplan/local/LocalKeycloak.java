package dk.familieplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak of this machine that holds the realm {@code familieplan}. */
public final class LocalKeycloak implements AutoCloseable {

    public static final String REALM = "familieplan";

    /** In {@link Settings#environment()}: another password than this for the administrator {@code admin}. */
    public static final String ADMIN = "KC_BOOTSTRAP_ADMIN_PASSWORD";

    static final String ADMIN_PASSWORD = "demo";

    private static final Duration START_LIMIT = Duration.ofMinutes(6);

    private final ManagedProcess process;
    private final Path directory;
    private final int port;

    private LocalKeycloak(ManagedProcess process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** Starts Keycloak and waits until it serves the realm. */
    public static LocalKeycloak start(Settings settings) {
        return launch(settings).awaitReady();
    }

    /** Starts Keycloak without waiting, for the one who has more to start. */
    public static LocalKeycloak launch(Settings settings) {
        Path home = KeycloakHome.ready(Workspace.find());
        int port = settings.port() == 0 ? Ports.anyFree() : settings.port();
        try {
            placeRealm(settings);
            placeRefusedPasswords(settings);
            linkProgram(home, settings);
        } catch (IOException e) {
            throw new LocalFailure(
                    "Keycloak's folder " + settings.directory() + " cannot be made: " + e.getMessage(), e);
        }
        var builder = new ProcessBuilder(command(home, settings.directory(), port));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().put(ADMIN, ADMIN_PASSWORD);
        builder.environment().putAll(settings.environment());
        builder.environment()
                .putAll(Map.of(
                        "KC_DB_URL",
                        settings.postgres().jdbcUrl(LocalPostgres.KEYCLOAK),
                        "KC_DB_USERNAME",
                        LocalPostgres.KEYCLOAK,
                        "KC_DB_PASSWORD",
                        settings.postgres().password(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin"));
        var keycloak = new LocalKeycloak(
                ManagedProcess.start("Keycloak", builder, settings.log()), settings.directory(), port);
        if (settings.stopWithJvm()) {
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop-keycloak"));
        }
        return keycloak;
    }

    /** Each instance has a data folder of its own beside the shared program, so that several can run at once. */
    private static void placeRealm(Settings settings) throws IOException {
        Path imports = settings.directory().resolve("data/import");
        Files.createDirectories(imports);
        Files.copy(settings.realmFile(), imports.resolve(REALM + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void placeRefusedPasswords(Settings settings) throws IOException {
        Path lists = settings.directory().resolve("data/password-blacklists");
        Files.createDirectories(lists);
        Files.writeString(lists.resolve(RefusedPasswords.FILE), RefusedPasswords.text());
    }

    /** Keycloak looks for what it was built with below its own folder. */
    private static void linkProgram(Path home, Settings settings) throws IOException {
        Path link = settings.directory().resolve("lib");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home.resolve("lib"));
    }

    /** What bin/kc.sh would run, without the shell between us: a signal then reaches Keycloak itself. */
    private static List<String> command(Path home, Path directory, int port) {
        var command = new ArrayList<>(List.of(
                Java.command(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                // Starting takes most of its time in the compiler; the quick one is enough for one machine.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + directory,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                // Alone: it would otherwise look for others, and listen for them on every network of this machine.
                "--cache=local",
                "--http-enabled=true",
                // Known passwords must not be reachable from other machines.
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20"));
        return command;
    }

    public LocalKeycloak awaitReady() {
        boolean answered = Await.until(START_LIMIT, () -> !process.isAlive() || isReady());
        if (!answered || !process.isAlive()) {
            String lastLines = String.join(System.lineSeparator(), process.lastLines(20));
            close();
            throw new LocalFailure("Keycloak did not start; the end of " + process.log() + " says:"
                    + System.lineSeparator() + lastLines);
        }
        return this;
    }

    public boolean isReady() {
        return Http.status(url() + "/health/ready") == 200
                && Http.status(realmUrl() + "/.well-known/openid-configuration") == 200;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
        try {
            // Whoever clears the folder away must not meet a way out of it.
            Files.deleteIfExists(directory.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param port 0 for any free one
     * @param directory the instance's own folder; the realm itself lives in the database
     * @param realmFile imported when the database does not hold the realm yet
     * @param environment what the realm file's placeholders stand for
     */
    public record Settings(
            LocalPostgres postgres,
            int port,
            Path directory,
            Path realmFile,
            Map<String, String> environment,
            Path log,
            boolean stopWithJvm) {

        /** The demo realm on any free port. */
        public static Settings demo(LocalPostgres postgres, Path directory) {
            return new Settings(
                    postgres,
                    0,
                    directory,
                    Workspace.find().demoRealm(),
                    Map.of(),
                    directory.resolve("keycloak.log"),
                    true);
        }

        public Settings withPort(int chosen) {
            return new Settings(postgres, chosen, directory, realmFile, environment, log, stopWithJvm);
        }

        public Settings withLog(Path file) {
            return new Settings(postgres, port, directory, realmFile, environment, file, stopWithJvm);
        }

        public Settings withAdminPassword(String password) {
            var withIt = new HashMap<>(environment);
            withIt.put(ADMIN, password);
            return new Settings(postgres, port, directory, realmFile, Map.copyOf(withIt), log, stopWithJvm);
        }

        public Settings withoutShutdownHook() {
            return new Settings(postgres, port, directory, realmFile, environment, log, false);
        }
    }
}
