package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.familieplan.local.LocalPostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final String PASSWORD = "a-password";

    @TempDir
    Path directory;

    @Test
    void theApplicationOwnsItsDatabaseAndSortsInDanish() throws Exception {
        try (var postgres = LocalPostgres.throwAway()) {
            query(postgres, "create extension pg_trgm; create extension btree_gist; create extension unaccent");
            assertThat(query(
                            postgres,
                            "select datcollate || ' ' || pg_encoding_to_char(encoding) from pg_database "
                                    + "where datname = 'familieplan'"))
                    .containsExactly("C UTF8");
            assertThat(query(postgres, "select collname from pg_collation where collname like 'da-%'"))
                    .contains("da-x-icu");
            assertThat(query(
                            postgres,
                            "select name from (values ('Østergaard'), ('Aagaard'), ('Ærø'), ('Zimmer')) "
                                    + "v(name) order by name collate \"da-x-icu\""))
                    .containsExactly("Zimmer", "Ærø", "Østergaard", "Aagaard");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(postgres.jdbcUrl("familieplan"), "familieplan", "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatWasCommittedIsThereAfterTheServerWasKilled() throws Exception {
        var first = LocalPostgres.start(durable());
        assertThat(query(first, "show fsync")).containsExactly("on");
        assertThat(query(first, "show synchronous_commit")).containsExactly("on");
        query(first, "create table note as select 'kept' as word");
        ProcessHandle postmaster = PostgresLeftover.postmaster(data()).orElseThrow();
        var everything = new ArrayList<>(postmaster.descendants().toList());
        everything.add(postmaster);
        everything.forEach(ProcessHandle::destroyForcibly);
        first.close();

        try (var second = LocalPostgres.start(durable())) {
            assertThat(query(second, "select word from note")).containsExactly("kept");
        }
        assertThat(PostgresLeftover.postmaster(data())).isEmpty();
    }

    @Test
    void aServerThatOutlivedItsLauncherIsStopped() throws Exception {
        Process launcher = launchAndAbandon();
        ProcessHandle leftover = PostgresLeftover.postmaster(data()).orElseThrow();
        launcher.destroyForcibly().waitFor();
        assertThat(leftover.isAlive()).isTrue();

        try (var second = LocalPostgres.start(durable())) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(query(second, "select 1")).containsExactly("1");
        }
    }

    @Test
    void aDirectoryInUseIsLeftAlone() throws Exception {
        Process launcher = launchAndAbandon();
        try {
            assertThatThrownBy(() -> LocalPostgres.start(durable()))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("Another Familieplan is running");
        } finally {
            launcher.destroy();
            launcher.waitFor();
        }
    }

    @Test
    void aNumberThatNowBelongsToAStrangerIsNoObstacle() throws Exception {
        LocalPostgres.start(durable()).close();
        Files.writeString(
                data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data() + "\n1\n5433\n\nlocalhost\n");
        try (var postgres = LocalPostgres.start(durable())) {
            assertThat(query(postgres, "select 1")).containsExactly("1");
        }
    }

    /** Stands for a launcher in a process of its own, so that it can be killed. */
    public static void main(String[] arguments) throws Exception {
        LocalPostgres.start(Settings.durable(Path.of(arguments[0]), 0, PASSWORD));
        System.out.println("started");
        Thread.sleep(120_000);
    }

    private Process launchAndAbandon() throws IOException {
        Process launcher = new ProcessBuilder(
                        Java.command(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalPostgresTest.class.getName(),
                        directory.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = launcher.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("started")) {
                return launcher;
            }
        }
        throw new IllegalStateException("PostgreSQL did not start in its own process");
    }

    private Settings durable() {
        return Settings.durable(directory.resolve("data"), 0, PASSWORD);
    }

    private Path data() throws IOException {
        return directory.resolve("data").toRealPath();
    }

    private static List<String> query(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("familieplan"), "familieplan", postgres.password());
                var statement = connection.createStatement()) {
            var values = new ArrayList<String>();
            if (statement.execute(sql)) {
                var result = statement.getResultSet();
                while (result.next()) {
                    values.add(result.getString(1));
                }
            }
            return values;
        }
    }
}
