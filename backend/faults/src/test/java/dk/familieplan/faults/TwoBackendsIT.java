package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import dk.familieplan.faults.Ledger.Failure;
import dk.familieplan.local.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two backends behind one web server, under load. */
@Tag("long")
class TwoBackendsIT {

    private static final int KILLS = 5;

    @Test
    void oneThatDiesTakesWhatWasOnItsWayAlongAndOneThatIsStoppedTakesNothing() throws Exception {
        try (var site = Site.start(2, Map.of());
                var web = new Web(site);
                var writers = Writers.on(new Api(web.url()))) {
            Api api = new Api(web.url());
            Ledger ledger = writers.ledger();
            writers.awaitMore(100);
            assertThat(ledger.failures()).isEmpty();

            for (int kill = 0; kill < KILLS; kill++) {
                killed(site.backends().get(kill % 2), site.backends().get((kill + 1) % 2), writers, api);
            }
            assertThat(ledger.failures()).as("something was on its way").isNotEmpty();

            var before = List.copyOf(ledger.failures());
            site.backends().get(1).terminate();
            writers.awaitMore(100);
            System.out.println(
                    "Stopped under load: " + (ledger.failures().size() - before.size()) + " requests failed");
            assertThat(ledger.failures()).containsExactlyElementsOf(before);

            site.backends().get(1).start();
            writers.awaitMore(50);
            writers.momentOfCalm(() -> Verification.verify(ledger, site.database(), api));
        }
    }

    private static void killed(Backend victim, Backend survivor, Writers writers, Api api) throws InterruptedException {
        var before = List.copyOf(writers.ledger().failures());
        Instant alive = Instant.now();
        victim.kill();
        Instant dead = Instant.now();
        writers.awaitMore(200);
        Answer told = api.get("/families?limit=1");
        assertThat(Await.until(Duration.ofSeconds(5), () -> survivor.hasAnswered(told)))
                .as("its log tells whom it has answered")
                .isTrue();

        var failed = new ArrayList<>(writers.ledger().failures());
        failed.removeAll(before);
        System.out.println("Killed under load: " + failed.size() + " requests failed");
        for (Failure failure : failed) {
            assertThat(failure.sent()).as("on its way: " + failure).isBefore(dead);
            assertThat(failure.ended()).as("on its way: " + failure).isAfter(alive);
            assertThat(survivor.hasAnswered(failure.answer()))
                    .as("was with the one that lives: " + failure)
                    .isFalse();
        }

        victim.start();
        assertThat(Await.until(Duration.ofMinutes(1), victim::hasAnsweredAny))
                .as("has its share again")
                .isTrue();
        writers.awaitMore(50);
    }
}
