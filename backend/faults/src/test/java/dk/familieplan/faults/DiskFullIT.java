package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import dk.familieplan.local.Await;
import dk.familieplan.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A part of the database lies on a small disk of its own, which fills up while others write. */
@Tag("long")
class DiskFullIT {

    private static final Duration WELL_AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void withoutRoomForTheTablesWritesAreRefusedReadsGoOnAndNothingIsHalfWritten() throws Exception {
        try (var disk = Disk.of("64m");
                var site = Site.start(withTablesOn(disk), 1, Map.of());
                var session = site.database()
                        .postgres()
                        .superuser(LocalPostgres.FAMILIEPLAN)
                        .getConnection();
                var writers = Writers.on(site.api())) {
            Ledger ledger = writers.ledger();
            writers.awaitMore(100);
            assertThat(ledger.failures()).isEmpty();
            disk.fill();

            assertThat(Await.until(PATIENCE, () -> ledger.failures().size() > 20))
                    .as("writes fail")
                    .isTrue();
            List<String> known = ledger.paths().keySet().stream().limit(10).toList();
            assertThat(known)
                    .hasSize(10)
                    .allSatisfy(
                            path -> assertThat(site.api().get(path).status()).isEqualTo(200));
            assertThat(site.backend().ready()).isEqualTo(200);
            assertThat(site.backend().live()).isEqualTo(200);

            disk.makeRoom();
            isWellAgain(writers);
            assertThat(session.isValid(5))
                    .as("PostgreSQL has been up all the time")
                    .isTrue();
            writers.momentOfCalm(() -> Verification.verify(ledger, site.database(), site.api()));
            everyFailureWasARefusal(ledger);
        }
    }

    @Test
    void withoutRoomForItsLogPostgresGoesDownAndComesBackLikeAfterACrash() throws Exception {
        try (var disk = Disk.of("160m");
                var site = Site.start(withLogOn(disk), 1, Map.of());
                var writers = Writers.on(site.api())) {
            Ledger ledger = writers.ledger();
            writers.awaitMore(100);
            assertThat(ledger.failures()).isEmpty();
            disk.fill();

            assertThat(Await.until(PATIENCE, () -> isDown(site.database())))
                    .as("PostgreSQL goes down")
                    .isTrue();
            Answer read = site.api().get("/families");
            assertThat(read.status()).as(read.toString()).isEqualTo(503);
            assertThat(site.backend().ready()).isEqualTo(503);
            assertThat(site.backend().live()).isEqualTo(200);

            disk.makeRoom();
            site.database().stop();
            site.database().start();
            isWellAgain(writers);
            writers.momentOfCalm(() -> Verification.verify(ledger, site.database(), site.api()));
            everyFailureWasARefusal(ledger);
        }
    }

    /** PostgreSQL goes on as long as there is room for its log, which stays on the machine's own disk. */
    private static Path withTablesOn(Disk disk) throws IOException {
        Path folder = Site.temporary("familieplan faults ");
        try (var database = database(folder)) {
            database.start();
            database.execute(
                    LocalPostgres.KEYCLOAK, "create tablespace small location '" + disk.newFolder("tables") + "'");
            database.execute(LocalPostgres.KEYCLOAK, "alter database familieplan set tablespace small");
        }
        return folder;
    }

    private static Path withLogOn(Disk disk) throws IOException, InterruptedException {
        Path folder = Site.temporary("familieplan faults ");
        try (var database = database(folder)) {
            database.start();
        }
        disk.takeOver(folder.resolve("postgres/pg_wal"));
        return folder;
    }

    private static Database database(Path folder) {
        return new Database(folder.resolve("postgres"), folder.resolve("log/postgres.log"), Map.of());
    }

    /** The log grows in pieces of 16 MB: the next one is asked for before this one is full. */
    private static boolean isDown(Database database) {
        try {
            database.execute(LocalPostgres.FAMILIEPLAN, "select pg_switch_wal()");
        } catch (IllegalStateException refused) {
            return !database.postgres().isAlive();
        }
        return false;
    }

    private static void isWellAgain(Writers writers) {
        Instant room = Instant.now();
        long goal = writers.ledger().acknowledged() + 50;
        assertThat(Await.until(WELL_AGAIN, () -> writers.ledger().acknowledged() >= goal))
                .as("fifty more writes")
                .isTrue();
        System.out.printf(
                "Fifty more writes %d ms after there was room%n",
                Duration.between(room, Instant.now()).toMillis());
    }

    private static void everyFailureWasARefusal(Ledger ledger) {
        System.out.println(ledger.failures().size() + " writes were refused");
        assertThat(ledger.failures()).allSatisfy(failure -> {
            Answer answer = failure.answer();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.type()).isEqualTo("/problems/unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
    }
}
