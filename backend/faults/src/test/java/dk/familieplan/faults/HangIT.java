package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import dk.familieplan.local.Await;
import dk.familieplan.local.Http;
import dk.familieplan.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody holds a lock that everybody waits for, or a statement takes forever. */
class HangIT {

    /** Five seconds for a connection and ten for a statement at the very most, and what a busy machine adds. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final Duration LIVE_WITHIN = Duration.ofSeconds(1);

    /** The pool has twelve connections: a few leave some for others, with many some wait for a connection too. */
    private static final int FEW = 4;

    private static final int MANY = 40;

    /** A new family is written down for a minute, and each programme read for one. */
    private static final List<String> DAWDLING = List.of("""
            create function dawdle() returns trigger language plpgsql as $$
            begin
                perform pg_sleep(60);
                return new;
            end $$""", """
            create trigger dawdle before insert on family for each row execute function dawdle()""", """
            create policy dawdle on programme using (pg_sleep(60)::text = '')""", """
            alter table programme enable row level security, force row level security""");

    private static final List<String> AS_BEFORE = List.of(
            "drop function dawdle() cascade",
            "alter table programme disable row level security, no force row level security",
            "drop policy dawdle on programme");

    private static Site site;
    private static ExecutorService threads;

    @BeforeAll
    static void begin() {
        site = Site.start();
        threads = Executors.newCachedThreadPool();
        isWell();
    }

    @AfterAll
    static void end() {
        threads.shutdown();
        site.close();
    }

    @Test
    void whoWaitsForALockIsToldInTimeHealthAnswersAndThePoolRecovers() throws Exception {
        try (var connection = site.database()
                        .postgres()
                        .superuser(LocalPostgres.FAMILIEPLAN)
                        .getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table family in access exclusive mode");
            everybodyIsTold("wait_event_type = 'Lock'", "/families", "/programmes");
            connection.rollback();
        }
        assertThat(log()).contains("canceling statement due to lock timeout");
        isWell();
    }

    @Test
    void whoseStatementTakesTooLongIsToldInTimeHealthAnswersAndThePoolRecovers() throws Exception {
        DAWDLING.forEach(sql -> site.database().execute(LocalPostgres.FAMILIEPLAN, sql));
        everybodyIsTold("wait_event = 'PgSleep'", "/programmes", "/families");
        AS_BEFORE.forEach(sql -> site.database().execute(LocalPostgres.FAMILIEPLAN, sql));
        // By the server, not only by a client that has stopped listening.
        assertThat(log()).contains("canceling statement due to statement timeout");
        isWell();
    }

    /** Their session is as good as it was: nobody knows better. */
    @Test
    void whoseSessionCannotBeLookedUpIsNotSignedOutAndOtherSystemsGoOn() throws Exception {
        Identity.start();
        var browser =
                new Api(site.backend().url(), Person.signedIn(site.backend().url(), "coordinator"));
        // Not asked for anything yet: what was found of a session is believed for a second.
        try (var connection = site.database()
                        .postgres()
                        .superuser(LocalPostgres.FAMILIEPLAN)
                        .getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table browser_session in access exclusive mode");
            var waiting = atOnce(FEW, () -> browser.get("/me"), () -> browser.get("/families"));
            assertThat(site.api().get("/families").status()).isEqualTo(200);
            isLive();
            waiting.forEach(request -> {
                Answer answer = request.join();
                assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
                assertThat(answer.type()).isEqualTo("/problems/unavailable");
            });
            connection.rollback();
        }
        assertThat(browser.get("/me").status()).isEqualTo(200);
        isWell();
    }

    /** @param waiting what PostgreSQL says of a session that hangs */
    private static void everybodyIsTold(String waiting, String hangingRead, String otherRead) {
        Api api = site.api();
        Instant begun = Instant.now();
        var hanging = new ArrayList<>(atOnce(FEW, () -> api.get(hangingRead), () -> api.register()));
        String hung =
                "select 1 from pg_stat_activity where usename = '" + LocalPostgres.APPLICATION + "' and " + waiting;
        assertThat(Await.until(
                        Duration.ofSeconds(3),
                        () -> site.database().column(hung).size() == FEW))
                .as("%d hang", FEW)
                .isTrue();
        Answer other = api.get(otherRead);
        assertThat(other.status()).as(other.toString()).isEqualTo(200);

        hanging.addAll(atOnce(MANY, () -> api.get(hangingRead), () -> api.register()));
        // It needs a connection itself, and says after a while that there is none.
        CompletableFuture<Integer> ready = CompletableFuture.supplyAsync(
                () -> Http.status(site.backend().url() + "/q/health/ready", BOUND), threads);
        var all = CompletableFuture.allOf(hanging.toArray(CompletableFuture[]::new));
        assertThat(Await.until(BOUND, () -> {
                    isLive();
                    return all.isDone();
                }))
                .isTrue();
        System.out.printf(
                "%d hanging requests were answered within %d ms; ready meanwhile: %d%n",
                hanging.size(), Duration.between(begun, Instant.now()).toMillis(), ready.join());
        assertThat(Duration.between(begun, Instant.now())).isLessThan(BOUND);
        assertThat(hanging).allSatisfy(request -> {
            Answer answer = request.join();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.type()).isEqualTo("/problems/unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
        assertThat(ready.join()).isIn(200, 503);
    }

    private static void isLive() {
        Instant asked = Instant.now();
        assertThat(site.backend().live()).isEqualTo(200);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(LIVE_WITHIN);
    }

    private static void isWell() {
        Api api = site.api();
        assertThat(site.backend().ready()).isEqualTo(200);
        assertThat(atOnce(MANY, () -> api.get("/families"), () -> api.get("/programmes"), () -> api.register()))
                .allSatisfy(request -> assertThat(request.join().ok())
                        .as(request.join().toString())
                        .isTrue());
    }

    @SafeVarargs
    private static List<CompletableFuture<Answer>> atOnce(int count, Supplier<Answer>... requests) {
        return IntStream.range(0, count)
                .mapToObj(number -> CompletableFuture.supplyAsync(requests[number % requests.length], threads))
                .toList();
    }

    private static String log() throws IOException {
        return Files.readString(site.folder().resolve("log/postgres.log"));
    }
}
