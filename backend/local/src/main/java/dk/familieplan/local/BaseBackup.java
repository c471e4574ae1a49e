package dk.familieplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of the data directory, taken while the server runs, in a folder named after the moment from which on it can be
 * restored.
 */
public record BaseBackup(Path folder, Instant finished) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    static final String UNFINISHED = "unfinished";

    Path data() {
        return folder.resolve("data");
    }

    /** The first piece of the log that a restore of this one needs. */
    String firstSegment() throws IOException {
        String label = Files.readString(data().resolve("backup_label"));
        return label.replaceFirst("(?s).*?\\(file ([0-9A-F]{24})\\).*", "$1");
    }

    static List<BaseBackup> in(Path backups) throws IOException {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(backups)) {
            return folders.flatMap(folder -> of(folder).stream())
                    .sorted(Comparator.comparing(BaseBackup::finished))
                    .toList();
        }
    }

    private static Optional<BaseBackup> of(Path folder) {
        String name = folder.getFileName().toString();
        return name.equals(UNFINISHED)
                ? Optional.empty()
                : Optional.of(new BaseBackup(folder, NAME.parse(name, Instant::from)));
    }

    /** By PostgreSQL's low-level interface: beginning and end must be told in one session, which guards both. */
    static BaseBackup take(Connection session, Path dataDirectory, Path backups) throws SQLException, IOException {
        refuseTablespaces(session);
        Path unfinished = backups.resolve(UNFINISHED);
        KeycloakHome.delete(unfinished);
        Path data = Files.createDirectories(unfinished.resolve("data"));
        Instant finished;
        try (Statement sql = session.createStatement()) {
            sql.execute("select pg_backup_start('familieplan', fast => true)");
            DataDirectoryCopy.copy(dataDirectory, data);
            // Waits until the log that the copy needs has been archived.
            try (ResultSet stopped =
                    sql.executeQuery("select labelfile, spcmapfile, clock_timestamp() from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(data.resolve("backup_label"), stopped.getString(1));
                finished = stopped.getObject(3, OffsetDateTime.class).toInstant();
            }
        }
        Shell.run("sync", "-f", unfinished.toString());
        Path folder = Files.move(unfinished, backups.resolve(NAME.format(finished)));
        return new BaseBackup(folder, finished);
    }

    /** Their files lie elsewhere, and a restored copy would write into those of the original. */
    private static void refuseTablespaces(Connection session) throws SQLException {
        try (Statement sql = session.createStatement();
                ResultSet others = sql.executeQuery(
                        "select 1 from pg_tablespace where spcname not in ('pg_default', 'pg_global')")) {
            if (others.next()) {
                throw new LocalFailure("This database has tablespaces of its own: back it up with pg_basebackup.");
            }
        }
    }
}
