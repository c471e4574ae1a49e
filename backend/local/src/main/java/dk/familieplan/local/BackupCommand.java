package dk.familieplan.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** {@code make backup} and {@code make restore}, with what the environment says about them. */
final class BackupCommand {

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Setup setup;
    private final Map<String, String> environment;
    private final Console console;

    BackupCommand(Setup setup, Map<String, String> environment, Console console) {
        this.setup = setup;
        this.environment = environment;
        this.console = console;
    }

    static boolean knows(String command) {
        return Set.of("backup", "restore").contains(command);
    }

    void run(String command) {
        if (command.equals("backup")) {
            backup();
        } else {
            restore();
        }
    }

    private void backup() {
        var backups = new Backups(setup.dataDirectory());
        Instant begun = Instant.now();
        BaseBackup backup = withPostgres(backups, backups::take);
        console.line("Backed up in " + seconds(begun) + " s: " + backup.folder());
        console.line("Every moment from " + backup.finished().atZone(HERE).toOffsetDateTime() + " on can be restored.");
        String keep = given("KEEP");
        if (!keep.isEmpty()) {
            if (!keep.matches("[1-9][0-9]{0,4}")) {
                throw new LocalFailure("KEEP must be how many base backups to keep, not \"" + keep + "\".");
            }
            backups.keep(Integer.parseInt(keep)).forEach(old -> console.line("Removed " + old.folder()));
        }
    }

    /** A system that is not running is started for as long as it takes. */
    private BaseBackup withPostgres(Backups backups, Supplier<BaseBackup> work) {
        if (PostgresLeftover.postmaster(backups.database().toAbsolutePath()).isPresent()) {
            return work.get();
        }
        RunLock.take(setup.dataDirectory());
        LocalPostgres postgres = LocalPostgres.start(
                LocalPostgres.Settings.durable(setup.postgresDirectory(), 0, setup.databasePassword())
                        .withLog(setup.log("postgres"))
                        .withConfiguration(backups.configuration()));
        try {
            return work.get();
        } finally {
            postgres.close();
        }
    }

    private void restore() {
        String from = given("FROM");
        Path source = from.isEmpty() ? setup.dataDirectory() : folder(from);
        Instant moment = moment(given("TO"));
        String chosen = given("INTO");
        Path into = chosen.isEmpty()
                ? setup.dataDirectory().resolve("restored-" + FOLDER.format(LocalDateTime.now(HERE)))
                : folder(chosen);
        Instant begun = Instant.now();
        new Restore(new Backups(source), into, setup.databasePassword()).to(moment);
        console.line("Restored in " + seconds(begun) + " s. What runs was not touched; to run the restored one:");
        console.line("  make run DATA_DIR='" + into + "'");
    }

    private Path folder(String name) {
        return setup.workspace().root().resolve(name).normalize();
    }

    /** Without an offset it is what the clock on the wall showed. */
    static Instant moment(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : ((LocalDateTime) parsed).atZone(HERE).toInstant();
        } catch (DateTimeException e) {
            throw new LocalFailure("TO must be a moment such as 2026-11-21T12:34:56+01:00, not \"" + text + "\".", e);
        }
    }

    private String given(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static String seconds(Instant begun) {
        return String.format("%.1f", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    }
}
