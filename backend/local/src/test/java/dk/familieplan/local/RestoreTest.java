package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.familieplan.local.LocalPostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoreTest {

    private static final String PASSWORD = "familieplan-demo";

    private Path folder;
    private Backups backups;
    private LocalPostgres postgres;

    @BeforeEach
    void begin() throws Exception {
        folder = Files.createTempDirectory("Jens' backup 100% ");
        backups = new Backups(folder);
        start();
        execute("create table said (what text)");
    }

    @AfterEach
    void end() throws IOException {
        postgres.close();
        KeycloakHome.delete(folder);
    }

    @Test
    void whatAStoppedServerHadNotArchivedComesBackToo() throws Exception {
        say("before the backup");
        backups.take();
        Instant early = say("after the backup");
        say("last");
        postgres.close();

        assertThat(restored("latest", null)).containsExactly("before the backup", "after the backup", "last");
        assertThat(restored("early", early)).containsExactly("before the backup", "after the backup");
    }

    @Test
    void whatCannotBeRestoredIsSaidAndNothingIsOverwritten() throws Exception {
        Instant before = say("before the backup");
        assertThatThrownBy(() -> restored("none", null)).hasMessageContaining("There is no backup");
        backups.take();
        assertThatThrownBy(() -> restored("too early", before)).hasMessageContaining("The oldest backup is of");
        assertThatThrownBy(() -> restored("future", Instant.now().plusSeconds(60)))
                .hasMessage("The moment to restore lies in the future.");
        assertThatThrownBy(() -> new Restore(backups, folder, PASSWORD).to(null))
                .hasMessageContaining("There is a database in " + folder);
    }

    @Test
    void olderBackupsGoWithTheLogThatOnlyTheyNeeded() throws Exception {
        say("first");
        BaseBackup old = backups.take();
        say("second");
        BaseBackup kept = backups.take();
        assertThat(backups.keep(1)).containsExactly(old);
        assertThat(old.folder()).doesNotExist();
        try (Stream<Path> pieces = Files.list(folder.resolve("backup/wal"))) {
            assertThat(pieces.map(piece -> piece.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.compareTo(firstSegment(kept)) >= 0);
        }
        assertThat(restored("from the kept one", null)).containsExactly("first", "second");
    }

    private void start() {
        postgres = LocalPostgres.start(Settings.durable(folder.resolve("postgres"), 0, PASSWORD)
                .withLog(folder.resolve("log/postgres.log"))
                .withConfiguration(backups.configuration()));
    }

    private Instant say(String what) throws SQLException, InterruptedException {
        execute("insert into said values ('" + what + "')");
        Thread.sleep(20);
        Instant moment = Instant.now();
        Thread.sleep(20);
        return moment;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = postgres.superuser("familieplan").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is said in the database when it has been restored and started anew. */
    private List<String> restored(String name, Instant moment) throws SQLException {
        Path into = folder.resolve(name);
        new Restore(backups, into, PASSWORD).to(moment);
        try (var second = LocalPostgres.start(Settings.durable(into.resolve("postgres"), 0, PASSWORD)
                        .withLog(into.resolve("log/postgres.log"))
                        .withConfiguration(new Backups(into).configuration()));
                var connection = second.superuser("familieplan").getConnection();
                var rows = connection.createStatement().executeQuery("select what from said")) {
            var said = new ArrayList<String>();
            while (rows.next()) {
                said.add(rows.getString(1));
            }
            return said;
        }
    }

    private static String firstSegment(BaseBackup backup) {
        try {
            return backup.firstSegment();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
