package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.local.Backups;
import dk.familieplan.local.LocalPostgres;
import dk.familieplan.local.Restore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database is backed up while others write, goes on, and is restored as it was at a moment in between. */
class BackupDrillIT {

    private static final String TABLES = """
            select schemaname || '.' || tablename from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1""";

    private static final String SEQUENCES =
            "select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) from pg_sequences";

    /** PostgreSQL writes down so many numbers ahead: after a crash or a restore they are skipped. */
    private static final long AHEAD = 32;

    @Test
    void anyMomentSinceTheBackupComesBackExactly() throws Exception {
        Path folder = Site.temporary("familieplan's faults ");
        Path second = Site.temporary("familieplan restored ");
        var backups = new Backups(folder);
        try (var site = Site.start(folder, 1, backups.configuration());
                var writers = Writers.on(site.api())) {
            site.database().execute(LocalPostgres.KEYCLOAK, "create table witness as select 'of Keycloak' as what");
            writers.awaitMore(60);
            Instant begun = Instant.now();
            backups.take();
            System.out.println("Online backup: " + millis(begun) + " ms");
            writers.awaitMore(60);

            Map<String, String> then = new LinkedHashMap<>();
            Map<String, Long> reached = new LinkedHashMap<>();
            Instant moment = writers.momentOfCalm(() -> {
                then.putAll(checksums(site.database()));
                reached.putAll(sequences(site.database()));
            });
            writers.awaitMore(60);

            begun = Instant.now();
            new Restore(backups, second.resolve("data"), "familieplan-demo").to(moment);
            System.out.println("Restored while the writers went on: " + millis(begun) + " ms");
            try (var restored =
                    new Database(second.resolve("data/postgres"), second.resolve("log/postgres.log"), Map.of())) {
                restored.start();
                assertThat(checksums(restored)).isEqualTo(then);
                goesOnCounting(reached, sequences(restored));
                holdsTheLedgerOf(moment, writers.ledger(), restored);
                assertThat(Invariants.broken(restored)).isEmpty();
            }
            System.out.printf("%d tables compared: %s%n", then.size(), then);
        } finally {
            Site.delete(second);
        }
    }

    /** No number that was given away by then is given away again. */
    private static void goesOnCounting(Map<String, Long> reached, Map<String, Long> restored) {
        assertThat(reached.get("familieplan public.case_number")).isPositive();
        assertThat(restored.keySet()).isEqualTo(reached.keySet());
        reached.forEach((sequence, value) ->
                assertThat(restored.get(sequence)).as(sequence).isBetween(value, value + AHEAD));
    }

    private static void holdsTheLedgerOf(Instant moment, Ledger ledger, Database restored) {
        var stored = Verification.stored(restored);
        for (Ledger.Write write : ledger.writes()) {
            boolean before = write.isAcknowledged() && write.acknowledged().isBefore(moment);
            assertThat(stored.getOrDefault(write.marker(), 0))
                    .as(write.toString())
                    .isEqualTo(before ? 1 : 0);
        }
    }

    /** By database and table: how many rows there are, and a checksum of all that they hold. */
    private static Map<String, String> checksums(Database database) {
        var sums = new LinkedHashMap<String, String>();
        for (String name : new String[] {LocalPostgres.FAMILIEPLAN, LocalPostgres.KEYCLOAK}) {
            for (String table : database.column(name, TABLES)) {
                sums.put(
                        name + " " + table,
                        database.column(
                                        name,
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                                + " from " + table + " t")
                                .get(0));
            }
        }
        return sums;
    }

    /** By database and sequence: the last number given away. */
    private static Map<String, Long> sequences(Database database) {
        var sequences = new LinkedHashMap<String, Long>();
        for (String name : new String[] {LocalPostgres.FAMILIEPLAN, LocalPostgres.KEYCLOAK}) {
            for (String sequence : database.column(name, SEQUENCES)) {
                int blank = sequence.lastIndexOf(' ');
                sequences.put(name + " " + sequence.substring(0, blank), Long.valueOf(sequence.substring(blank + 1)));
            }
        }
        return sequences;
    }

    private static long millis(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }
}
