package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.local.Await;
import dk.familieplan.local.LocalPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first start is killed while it migrates; the next one must find a database that it can go on with. */
@Tag("long")
class MigrationKilledIT {

    /** Makes our own migration take its time at its fourth step, without a word of it in the migration. */
    private static final String SLOW = """
            create schema elsewhere;
            create function elsewhere.dawdle() returns event_trigger language plpgsql as $$
            begin
                if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'public.goal') then
                    perform pg_sleep(600);
                end if;
            end $$;
            create event trigger dawdle on ddl_command_end when tag in ('CREATE TABLE') execute function elsewhere.dawdle()""";

    private static final String DAWDLING = "select 1 from pg_stat_activity where wait_event = 'PgSleep'";

    @Test
    void aKilledBackendsMigrationBeginsAnew() throws Exception {
        killedHalfWay((database, backend) -> backend.kill());
    }

    @Test
    void aMigrationWhoseDatabaseWasKilledBeginsAnew() throws Exception {
        killedHalfWay((database, backend) -> {
            database.kill();
            backend.kill();
            database.start();
        });
    }

    private static void killedHalfWay(BiConsumer<Database, Backend> killing) throws Exception {
        Path folder = Site.temporary("familieplan migration ");
        try (var database = new Database(folder.resolve("postgres"), folder.resolve("log/postgres.log"), Map.of())) {
            database.start();
            var environment = Site.environment(database.jdbcUrl());
            try (var backend = new Backend(folder.resolve("log/backend.log"), environment)) {
                database.execute(LocalPostgres.FAMILIEPLAN, SLOW);
                backend.launch();
                assertThat(Await.until(
                                Duration.ofMinutes(2),
                                () -> !database.column(DAWDLING).isEmpty()))
                        .isTrue();
                killing.accept(database, backend);

                database.execute(LocalPostgres.FAMILIEPLAN, "drop event trigger dawdle");
                backend.start();
                assertThat(database.column("select version from flyway_schema_history where not success"))
                        .isEmpty();
                assertThat(database.column("select count(*) from programme")).containsExactly("5");
                assertThat(new Api(backend.url()).get("/families").status()).isEqualTo(200);
            }
        } finally {
            Site.delete(folder);
        }
    }
}
