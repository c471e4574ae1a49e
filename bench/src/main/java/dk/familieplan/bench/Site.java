package dk.familieplan.bench;

import dk.familieplan.local.LocalKeycloak;
import dk.familieplan.local.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL that keeps what it acknowledges, and a Keycloak, in a folder that goes with them. */
final class Site implements AutoCloseable {

    static final String MAIN = LocalPostgres.FAMILIEPLAN;
    static final String SMALL = "small";
    static final String LARGE = "large";

    /** The demo realm's user, as the subject of a token names them. */
    static final String COORDINATOR = "5f4dcc3b-0000-4000-8000-000000000001";

    static final String CASEWORKER = "5f4dcc3b-0000-4000-8000-000000000002";
    static final String LEADER = "5f4dcc3b-0000-4000-8000-000000000003";

    private static final String PASSWORD = "familieplan-demo";

    private final Path folder;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private LocalPostgres postgres;
    private LocalKeycloak keycloak;

    private Site(Path folder) {
        this.folder = folder;
    }

    static Site start() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("familieplan-bench-");
        // Started by root, PostgreSQL runs as somebody else, who has to get through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var site = new Site(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
        site.postgres = LocalPostgres.start(LocalPostgres.Settings.durable(folder.resolve("postgres"), 0, PASSWORD)
                .withLog(site.postgresLog())
                .withConfiguration(Map.of("shared_buffers", aQuarterOfTheMachine()))
                .withoutShutdownHook());
        site.stopAtEnd(site.postgres);
        // What is recorded is read from the log with its values, which are nobody's here.
        site.execute("postgres", "alter role familieplan_app reset log_error_verbosity");
        site.keycloak = LocalKeycloak.start(LocalKeycloak.Settings.demo(site.postgres, folder.resolve("keycloak"))
                .withoutShutdownHook());
        site.stopAtEnd(site.keycloak);
        return site;
    }

    /** What PostgreSQL's manual advises for a server with more than 1 GB. */
    private static String aQuarterOfTheMachine() {
        return Usage.machineMegabytes() / 4 + "MB";
    }

    synchronized <T extends AutoCloseable> T stopAtEnd(T part) {
        running.push(part);
        return part;
    }

    /** Started on the database of that name, and stopped with the rest if not before. */
    Backend backend(String database) {
        return stopAtEnd(Backend.start(
                postgres.jdbcUrl(database), keycloak.url(), folder.resolve("log/backend-" + database + ".log")));
    }

    JdbcLoad jdbc(String database, int callers, JdbcLoad.Preparation preparation) throws SQLException {
        return stopAtEnd(new JdbcLoad(postgres.jdbcUrl(database), MAIN, PASSWORD, callers, preparation));
    }

    /** As the superuser, each statement by itself. */
    void execute(String database, String... statements) throws SQLException {
        try (var connection = postgres.superuser(database).getConnection();
                var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** The rows of a query, each with its columns as text. */
    List<List<String>> rows(String database, String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var connection = postgres.superuser(database).getConnection();
                var sql = connection.createStatement();
                var result = sql.executeQuery(query)) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    Path postgresLog() {
        return folder.resolve("log/postgres.log");
    }

    Path log(String part) {
        return folder.resolve("log/" + part + ".log");
    }

    LocalKeycloak keycloak() {
        return keycloak;
    }

    ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                Report.say("Something did not stop: " + e);
            }
        }
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
