package dk.familieplan.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A real PostgreSQL of this machine with the databases {@code familieplan} and {@code keycloak},
 * each owned by a role of the same name, and the role that the backend works as, which owns nothing.
 */
public final class LocalPostgres implements AutoCloseable {

    public static final String FAMILIEPLAN = "familieplan";
    public static final String KEYCLOAK = "keycloak";

    /** What the backend connects as; {@link #FAMILIEPLAN} only migrates. */
    public static final String APPLICATION = "familieplan_app";

    private static final List<String> DATABASES = List.of(FAMILIEPLAN, KEYCLOAK);

    private final EmbeddedPostgres postgres;
    private final Path dataDirectory;
    private final String password;

    private LocalPostgres(EmbeddedPostgres postgres, Path dataDirectory, String password) {
        this.postgres = postgres;
        this.dataDirectory = dataDirectory;
        this.password = password;
    }

    /** For tests: on a free port, in a directory of its own that goes with it, and not safe against power cuts. */
    public static LocalPostgres throwAway() {
        try {
            return start(Settings.throwAway(Files.createTempDirectory("familieplan-postgres-")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LocalPostgres start(Settings settings) {
        Path dataDirectory = PostgresDirectory.ready(settings.dataDirectory());
        PostgresLeftover.clear(dataDirectory);
        PostgresDirectory.beginInitialising(dataDirectory);
        PostgresDirectory.configure(dataDirectory, settings.configuration());
        var postgres = new LocalPostgres(launch(settings, dataDirectory), dataDirectory, settings.password());
        if (settings.stopWithJvm()) {
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgres"));
        }
        try {
            postgres.awaitRecovered();
            postgres.prepare(settings.durable());
        } catch (SQLException e) {
            postgres.close();
            throw new LocalFailure("PostgreSQL started, but its databases could not be prepared: " + e.getMessage(), e);
        }
        return postgres;
    }

    private static EmbeddedPostgres launch(Settings settings, Path dataDirectory) {
        String durable = settings.durable() ? "on" : "off";
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Workspace.find()
                        .cache()
                        .resolve("postgres-" + Workspace.version("postgres"))
                        .toFile())
                .setDataDirectory(dataDirectory)
                .setDataDirectoryCustomizer(
                        directory -> PostgresDirectory.initialised(directory.toPath(), settings.configuration()))
                .setCleanDataDirectory(settings.deleteOnClose())
                .setRegisterShutdownHook(false)
                .setPort(settings.port())
                .setPGStartupWait(Duration.ofMinutes(2))
                // PostgreSQL's own locale reads the same on every machine, whatever its C library knows.
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("max_connections", "100");
        if (settings.log() != null) {
            freshLog(settings.log());
            var log = ProcessBuilder.Redirect.to(settings.log().toFile());
            builder.setOutputRedirector(log).setErrorRedirector(log);
        }
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new LocalFailure("PostgreSQL could not be started in " + dataDirectory + ": " + e.getMessage(), e);
        }
    }

    private static void freshLog(Path log) {
        try {
            ManagedProcess.fresh(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Restored from a backup it answers, but only reads, until what was archived since is replayed. */
    private void awaitRecovered() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            while (exists(sql, "select 1 where pg_is_in_recovery()")) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Waiting for the end of recovery was interrupted.", e);
        }
    }

    private void prepare(boolean durable) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            if (durable) {
                demand(sql, "fsync");
                demand(sql, "synchronous_commit");
            }
            login(sql, APPLICATION);
            for (String name : DATABASES) {
                login(sql, name);
                if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                    sql.execute("create database " + name + " owner " + name);
                }
            }
        }
    }

    private void login(Statement sql, String role) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + role + "'")) {
            sql.execute("create role " + role + " login");
        }
        sql.execute("alter role " + role + " password " + sql.enquoteLiteral(password));
        // The details of a refusal repeat the row: names and birth dates must not reach the server's log.
        sql.execute("alter role " + role + " set log_error_verbosity = terse");
    }

    private static void demand(Statement sql, String setting) throws SQLException {
        try (var result = sql.executeQuery("show " + setting)) {
            result.next();
            if (!"on".equals(result.getString(1))) {
                throw new SQLException(setting + " is not on");
            }
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var result = sql.executeQuery(query)) {
            return result.next();
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** As the superuser: for tests that look behind the application's back. */
    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    public Optional<ProcessHandle> postmaster() {
        return PostgresLeftover.postmaster(dataDirectory);
    }

    public boolean isAlive() {
        return postmaster().isPresent();
    }

    @Override
    public void close() {
        var postmaster = postmaster();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // The library gives up after five seconds and would leave the server running.
            postmaster.filter(ProcessHandle::isAlive).ifPresent(PostgresLeftover::stop);
        }
    }

    /**
     * @param port 0 for any free one
     * @param log null to pass PostgreSQL's words to the JVM's own log
     * @param configuration server settings by name, instead of those of the start before
     */
    public record Settings(
            Path dataDirectory,
            int port,
            String password,
            boolean durable,
            boolean deleteOnClose,
            boolean stopWithJvm,
            Path log,
            Map<String, String> configuration) {

        public static Settings throwAway(Path dataDirectory) {
            return new Settings(dataDirectory, 0, "familieplan-test", false, true, true, null, Map.of());
        }

        public static Settings durable(Path dataDirectory, int port, String password) {
            return new Settings(dataDirectory, port, password, true, false, true, null, Map.of());
        }

        public Settings withLog(Path file) {
            return new Settings(
                    dataDirectory, port, password, durable, deleteOnClose, stopWithJvm, file, configuration);
        }

        /** For the one who stops several parts in an order of its own. */
        public Settings withoutShutdownHook() {
            return new Settings(dataDirectory, port, password, durable, deleteOnClose, false, log, configuration);
        }

        public Settings withConfiguration(Map<String, String> settings) {
            return new Settings(dataDirectory, port, password, durable, deleteOnClose, stopWithJvm, log, settings);
        }
    }
}
