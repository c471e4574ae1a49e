package dk.familieplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings a database back as it was at a moment, into another data folder: what runs is never touched. */
public final class Restore {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final Backups backups;
    private final Path into;
    private final String password;

    /** @param password of the application's roles, for the check that the restored server starts */
    public Restore(Backups backups, Path into, String password) {
        this.backups = backups;
        this.into = into.toAbsolutePath();
        this.password = password;
    }

    /**
     * Everything committed at or before the moment is there, and nothing committed after it.
     *
     * @param moment null for everything there is
     */
    public void to(Instant moment) {
        Path target = into.resolve("postgres");
        if (Files.exists(target)) {
            throw new LocalFailure("There is a database in " + into + " already: name another folder with INTO.");
        }
        if (moment != null && moment.isAfter(Instant.now())) {
            throw new LocalFailure("The moment to restore lies in the future.");
        }
        try {
            BaseBackup base = backups.before(moment == null ? Instant.now() : moment);
            Path restoring = into.resolve("postgres.restoring");
            KeycloakHome.delete(restoring);
            Files.createDirectories(restoring);
            Files.setPosixFilePermissions(restoring, PosixFilePermissions.fromString("rwx------"));
            DataDirectoryCopy.copy(base.data(), restoring);
            Files.copy(base.data().resolve("backup_label"), restoring.resolve("backup_label"));
            bringLatestLog(restoring);
            Files.writeString(restoring.resolve("recovery.signal"), "");
            replay(restoring, moment);
            keepDemoMarker();
            Files.move(restoring, target);
        } catch (IOException | SQLException e) {
            throw new LocalFailure("The restore into " + into + " failed: " + e.getMessage(), e);
        }
    }

    /** What has not been archived yet: a running server is asked to, from a stopped one it is taken. */
    private void bringLatestLog(Path restoring) throws IOException, SQLException {
        Optional<Connection> running = RunningPostgres.connect(backups.database());
        if (running.isPresent()) {
            try (Connection session = running.get()) {
                backups.flush(session);
            }
            return;
        }
        Path log = backups.database().resolve("pg_wal");
        if (Files.isDirectory(log)) {
            try (Stream<Path> pieces = Files.list(log)) {
                for (Path piece : pieces.filter(Files::isRegularFile).toList()) {
                    Files.copy(piece, restoring.resolve("pg_wal").resolve(piece.getFileName()));
                }
            }
        }
    }

    /** PostgreSQL replays its log while it starts; then it is stopped again, for whoever uses the folder. */
    private void replay(Path restoring, Instant moment) {
        Path log = into.resolve("log/restore.log");
        try {
            LocalPostgres.start(LocalPostgres.Settings.durable(restoring, 0, password)
                            .withLog(log)
                            .withConfiguration(recovery(moment)))
                    .close();
        } catch (LocalFailure e) {
            if (ManagedProcess.lastLines(log, 50)
                    .toString()
                    .contains("before configured recovery target was reached")) {
                throw new LocalFailure(
                        "Nothing is known of the time until that moment: restore without TO for all there is.", e);
            }
            throw new LocalFailure(e.getMessage() + " The log is " + log + ".", e);
        }
    }

    private Map<String, String> recovery(Instant moment) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("restore_command", backups.archive().fetchCommand());
        settings.put("recovery_target_action", "promote");
        if (moment != null) {
            settings.put("recovery_target_time", MOMENT.format(moment));
        }
        return settings;
    }

    /** Families that had been removed must not come back with the next start's demo data. */
    private void keepDemoMarker() throws IOException {
        Path marker = backups.database().resolveSibling("demo-data.done");
        if (Files.exists(marker)) {
            Files.copy(marker, into.resolve("demo-data.done"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
