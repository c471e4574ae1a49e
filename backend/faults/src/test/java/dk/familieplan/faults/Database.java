package dk.familieplan.faults;

import dk.familieplan.local.LocalPostgres;
import dk.familieplan.local.Ports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A durable PostgreSQL that always comes back on the same port with the same data. */
final class Database implements AutoCloseable {

    private static final String PASSWORD = "familieplan-demo";

    private final Path directory;
    private final Path log;
    private final Map<String, String> configuration;
    private final int port = Ports.anyFree();
    private LocalPostgres running;

    Database(Path directory, Path log, Map<String, String> configuration) {
        this.directory = directory;
        this.log = log;
        this.configuration = configuration;
    }

    void start() {
        running = LocalPostgres.start(LocalPostgres.Settings.durable(directory, port, PASSWORD)
                .withLog(log)
                .withConfiguration(configuration));
    }

    /** The server and all its children at once, as a power cut would, and what else hangs on the same plug. */
    void kill(ProcessHandle... others) {
        var postmaster = running.postmaster().orElseThrow();
        // Found before the first signal: looking takes long enough for the rest to notice.
        List<ProcessHandle> all = Stream.of(Stream.of(postmaster), Stream.of(others), postmaster.descendants())
                .flatMap(processes -> processes)
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        running.close();
    }

    void stop() {
        running.close();
    }

    LocalPostgres postgres() {
        return running;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + LocalPostgres.FAMILIEPLAN;
    }

    boolean answers() {
        try {
            return !column("select 1").isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** The first column of every row, as the superuser. */
    List<String> column(String sql) {
        return column(LocalPostgres.FAMILIEPLAN, sql);
    }

    List<String> column(String database, String sql) {
        try (var connection = running.superuser(database).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String database, String sql) {
        try (var connection = running.superuser(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
