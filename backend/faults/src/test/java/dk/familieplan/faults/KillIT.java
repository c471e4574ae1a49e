package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Backend and database are killed while others write; the seed says in which order and after how many writes. */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final Duration WELL_AGAIN = Duration.ofSeconds(10);

    private enum Victim {
        DATABASE,
        BACKEND,
        BOTH
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        System.out.println("Kill rounds with -Dfaults.seed=" + SEED);
        var random = new Random(SEED);
        try (var site = Site.start();
                var writers = Writers.on(site.api())) {
            for (int round = 0; round < ROUNDS; round++) {
                writers.awaitMore(20 + random.nextInt(100));
                Victim victim = Victim.values()[round % 3];
                kill(site, victim);
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

    private static void kill(Site site, Victim victim) {
        if (victim != Victim.DATABASE) {
            site.backend().kill();
        }
        if (victim != Victim.BACKEND) {
            site.database().kill();
        }
        if (victim == Victim.DATABASE) {
            saysThatItIsAway(site);
        }
        if (victim != Victim.BACKEND) {
            site.database().start();
        }
        if (victim == Victim.DATABASE) {
            isWellAgainByItself(site);
        } else {
            site.backend().start();
        }
    }

    private static void saysThatItIsAway(Site site) {
        for (int i = 0; i < 3; i++) {
            Api.Answer answer = site.api().get("/families");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.type()).isEqualTo("/problems/unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        assertThat(site.backend().ready()).isEqualTo(503);
        assertThat(site.backend().live()).isEqualTo(200);
    }

    private static void isWellAgainByItself(Site site) {
        Instant back = Instant.now();
        int inARow = 0;
        // One good answer may be luck: a pool holds good and broken connections side by side.
        while (inARow < 20) {
            Api.Answer answer = site.api().get("/families?limit=1");
            boolean good = answer.ok() && site.backend().ready() == 200;
            inARow = good ? inARow + 1 : 0;
            if (good && inARow == 1) {
                System.out.println("Well again "
                        + Duration.between(back, Instant.now()).toMillis() + " ms after the database answered");
            }
            assertThat(Duration.between(back, Instant.now()))
                    .as(answer.toString())
                    .isLessThan(WELL_AGAIN);
        }
    }
}
