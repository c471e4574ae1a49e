package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Backend and database are killed while others write; the seed says in which order and after how many writes. */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final Duration WELL_AGAIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 20;

    private enum Victim {
        DATABASE,
        BACKEND,
        BOTH
    }

    private static Site site;

    @BeforeAll
    static void begin() {
        site = Site.migratedByAnother();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void theBackendWorksWithoutThePasswordOfTheTablesOwner() {
        assertThat(site.backend().environment()).doesNotContainKey("DB_OWNER_PASSWORD");
        assertThat(register(UUID.randomUUID().toString(), "Familien Ejerløs").status())
                .isEqualTo(201);
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        System.out.println("Kill rounds with -Dfaults.seed=" + SEED);
        var random = new Random(SEED);
        try (var writers = Writers.on(site.api())) {
            for (int round = 0; round < ROUNDS; round++) {
                writers.awaitMore(10 + random.nextInt(50));
                Victim victim = Victim.values()[round % 3];
                kill(victim);
                writers.awaitMore(10);
                writers.momentOfCalm(() -> Verification.verify(writers.ledger(), site.database(), site.api()));
                System.out.printf(
                        "Round %d, %s killed: %d writes acknowledged so far, %d unknown%n",
                        round + 1,
                        victim,
                        writers.ledger().acknowledged(),
                        writers.ledger().unknown());
            }
        }
    }

    /** One registration is sent by twenty at once, the backend dies after the first answer, and twenty send it again. */
    @Test
    void oneKeyMakesOneFamilyAlsoAcrossARestart() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Answer>> interrupted = atOnce(() -> register(key, "Familien " + key));
        CompletableFuture.anyOf(interrupted.toArray(CompletableFuture[]::new)).join();
        site.backend().kill();
        site.backend().start();
        List<CompletableFuture<Answer>> again = atOnce(() -> register(key, "Familien " + key));

        var answers = new ArrayList<Answer>();
        interrupted.stream()
                .map(CompletableFuture::join)
                .filter(answer -> !answer.lost())
                .forEach(answers::add);
        System.out.println(answers.size() + " of 20 were answered before the backend died");
        again.forEach(answer -> answers.add(answer.join()));
        assertThat(answers).hasSizeGreaterThan(AT_ONCE).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(answers.get(0).body());
            for (String header : List.of("Location", "ETag")) {
                assertThat(answer.header(header)).isEqualTo(answers.get(0).header(header));
            }
        });
        Answer another = register(key, "Familien Holm");
        assertThat(another.status()).as(another.toString()).isEqualTo(422);
        assertThat(another.type()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(site.database()
                        .column("select id from family where name in ('Familien Holm', 'Familien " + key + "')"))
                .containsExactly(answers.get(0).body().path("id").asText());
    }

    private static List<CompletableFuture<Answer>> atOnce(Supplier<Answer> request) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(request, threads))
                    .limit(AT_ONCE)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Answer register(String key, String name) {
        // A child, as far as the database tells: of those the writers' ledger knows nothing.
        return site.api()
                .post(
                        "/families",
                        Map.of(
                                "name",
                                name,
                                "members",
                                List.of(Map.of("givenName", "barn af Ida", "familyName", "Prøve", "role", "child"))),
                        key);
    }

    private static void kill(Victim victim) {
        switch (victim) {
            case DATABASE -> site.database().kill();
            case BACKEND -> site.backend().kill();
            case BOTH -> site.database().kill(site.backend().handle());
        }
        if (victim == Victim.DATABASE) {
            saysThatItIsAway();
        } else {
            assertThat(site.backend().live()).as("nobody answers").isEqualTo(-1);
        }
        if (victim != Victim.BACKEND) {
            assertThat(site.database().answers()).isFalse();
            site.database().start();
        }
        if (victim == Victim.DATABASE) {
            isWellAgainByItself();
        } else {
            site.backend().start();
        }
    }

    private static void saysThatItIsAway() {
        Instant asked = Instant.now();
        for (int i = 0; i < 3; i++) {
            Answer answer = site.api().get("/families");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.type()).isEqualTo("/problems/unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        System.out.println("Three were told 503 within "
                + Duration.between(asked, Instant.now()).toMillis() + " ms");
        assertThat(site.backend().ready()).isEqualTo(503);
        assertThat(site.backend().live()).isEqualTo(200);
    }

    private static void isWellAgainByItself() {
        Instant back = Instant.now();
        Instant well = back;
        // One good answer may be luck: a pool holds good and broken connections side by side.
        for (int inARow = 0; inARow < 20; inARow++) {
            Answer read = site.api().get("/families?limit=1");
            Answer write = register(UUID.randomUUID().toString(), "Familien Igen");
            if (!read.ok() || !write.ok() || site.backend().ready() != 200) {
                inARow = -1;
                well = Instant.now();
            }
            assertThat(Duration.between(back, well)).as("%s, %s", read, write).isLessThan(WELL_AGAIN);
        }
        System.out.println("Well " + Duration.between(back, well).toMillis() + " ms after the database answered");
    }
}
