package dk.familieplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The backups of one data folder: base backups and the log written since the first of them. */
public final class Backups {

    private final Path dataFolder;
    private final WalArchive archive;

    /** @param dataFolder what {@code DATA_DIR} names; the database lies in {@code postgres}, its backups in {@code backup} */
    public Backups(Path dataFolder) {
        this.dataFolder = dataFolder.toAbsolutePath();
        this.archive = new WalArchive(folder().resolve("wal"));
    }

    public Path folder() {
        return dataFolder.resolve("backup");
    }

    Path bases() {
        return folder().resolve("base");
    }

    Path database() {
        return dataFolder.resolve("postgres");
    }

    WalArchive archive() {
        return archive;
    }

    /** What the server needs to be told so that it can be backed up. */
    public Map<String, String> configuration() {
        return archive.configuration();
    }

    /** Backs up the running server. */
    public BaseBackup take() {
        try (Connection session = RunningPostgres.connect(database())
                .orElseThrow(() -> new LocalFailure("No PostgreSQL runs on " + database() + "."))) {
            beginArchiving(session);
            return BaseBackup.take(session, database(), bases());
        } catch (SQLException | IOException e) {
            throw new LocalFailure("The backup failed, and none was kept: " + e.getMessage(), e);
        }
    }

    private void beginArchiving(Connection session) throws SQLException, IOException {
        Files.createDirectories(archive.folder());
        Files.createDirectories(bases());
        // As secret as the database itself.
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
        try (Statement sql = session.createStatement()) {
            if (!"on".equals(value(sql, "show archive_mode"))) {
                throw new LocalFailure("PostgreSQL was started without an archive: start Familieplan again first.");
            }
            PostgresDirectory.configure(database(), configuration());
            sql.execute("select pg_reload_conf()");
        }
    }

    /** Brings what the running server has written so far into the archive. */
    void flush(Connection session) throws SQLException {
        try (Statement sql = session.createStatement()) {
            // A restore stops at the first commit after its moment, so there must be one.
            sql.execute("select pg_current_xact_id()");
            String segment = value(sql, "select pg_walfile_name(pg_switch_wal())");
            if (!Await.until(Duration.ofMinutes(2), () -> archive.holds(segment))) {
                throw new LocalFailure("PostgreSQL did not archive " + segment + "; its log says why.");
            }
        }
    }

    /** Forgets base backups but for the newest, and the log that only they needed. */
    public List<BaseBackup> keep(int count) {
        try {
            List<BaseBackup> all = BaseBackup.in(bases());
            List<BaseBackup> old = all.subList(0, Math.max(0, all.size() - count));
            for (BaseBackup backup : old) {
                KeycloakHome.delete(backup.folder());
            }
            forgetLogBefore(all.get(old.size()).firstSegment());
            return old;
        } catch (IOException e) {
            throw new LocalFailure("Old backups could not be removed: " + e.getMessage(), e);
        }
    }

    /** Names of segments sort by age within a timeline, and a later timeline only begins after a restore. */
    private void forgetLogBefore(String segment) throws IOException {
        try (Stream<Path> pieces = Files.list(archive.folder())) {
            for (Path piece : pieces.toList()) {
                String name = piece.getFileName().toString();
                if (name.matches("[0-9A-F]{24}.*") && name.compareTo(segment) < 0) {
                    Files.delete(piece);
                }
            }
        }
    }

    /** The newest base backup from which a moment can be reached. */
    BaseBackup before(Instant moment) throws IOException {
        List<BaseBackup> all = BaseBackup.in(bases());
        if (all.isEmpty()) {
            throw new LocalFailure("There is no backup in " + bases() + ": make backup makes one.");
        }
        return all.stream()
                .filter(backup -> !backup.finished().isAfter(moment))
                .max(Comparator.comparing(BaseBackup::finished))
                .orElseThrow(() -> new LocalFailure(
                        "The oldest backup is of " + all.get(0).finished() + "; earlier moments cannot be restored."));
    }

    private static String value(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
