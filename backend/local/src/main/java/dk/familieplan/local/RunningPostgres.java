package dk.familieplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** A way in to the PostgreSQL that runs on a data directory, whoever has started it. */
final class RunningPostgres {

    private RunningPostgres() {}

    /** As the superuser; empty when no server runs there. */
    static Optional<Connection> connect(Path dataDirectory) throws SQLException {
        if (PostgresLeftover.postmaster(real(dataDirectory)).isEmpty()) {
            return Optional.empty();
        }
        try {
            String port = Files.readAllLines(dataDirectory.resolve("postmaster.pid"))
                    .get(3)
                    .trim();
            return Optional.of(
                    DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", ""));
        } catch (IOException e) {
            throw new SQLException("The server on " + dataDirectory + " is just stopping.", e);
        }
    }

    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            return directory;
        }
    }
}
