package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody holds a lock that everybody waits for. */
@Tag("long")
class HangIT {

    /** Five seconds for a connection and ten for a statement at the very most, and what a busy machine adds. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    @Test
    void theCallerIsToldInTimeHealthAnswersAndThePoolRecovers() throws Exception {
        try (var site = Site.start();
                var connection =
                        site.database().postgres().superuser("familieplan").getConnection();
                var statement = connection.createStatement()) {
            Api api = site.api();
            connection.setAutoCommit(false);
            statement.execute("lock table family in access exclusive mode");

            var threads = Executors.newCachedThreadPool();
            Instant begun = Instant.now();
            // More than the pool has connections, so that some wait for a connection and the others for the lock.
            List<CompletableFuture<Api.Answer>> hanging = IntStream.range(0, 40)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> number % 2 == 0
                                    ? api.get("/families")
                                    : api.post(
                                            "/families",
                                            Map.of("name", "Familien Vent", "members", List.of()),
                                            UUID.randomUUID().toString()),
                            threads))
                    .toList();
            Thread.sleep(500);
            assertThat(site.backend().live()).isEqualTo(200);
            Instant asked = Instant.now();
            Api.Answer elsewhere = api.get("/programmes");
            System.out.printf(
                    "Another table while 40 requests hang: %d after %d ms%n",
                    elsewhere.status(), Duration.between(asked, Instant.now()).toMillis());
            assertThat(Duration.between(asked, Instant.now())).isLessThan(BOUND);

            for (var request : hanging) {
                Api.Answer answer = request.join();
                assertThat(answer.status()).as(answer.toString()).isIn(503, 400);
            }
            Duration took = Duration.between(begun, Instant.now());
            System.out.printf("40 hanging requests were answered within %d ms%n", took.toMillis());
            assertThat(took).isLessThan(BOUND);
            assertThat(api.get("/programmes").status()).isEqualTo(200);
            assertThat(site.backend().ready()).isEqualTo(200);

            connection.rollback();
            assertThat(api.get("/families").status()).isEqualTo(200);
            threads.shutdown();
        }
    }
}
