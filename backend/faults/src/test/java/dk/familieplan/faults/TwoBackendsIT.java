package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two backends behind one web server, under load. */
@Tag("long")
class TwoBackendsIT {

    private static final int WRITERS = 8;

    @Test
    void oneThatDiesTakesWhatWasOnItsWayAlongAndOneThatIsStoppedTakesNothing() throws Exception {
        try (var site = Site.start(2, Map.of());
                var web = new Web(site);
                var writers = Writers.on(new Api(web.url()))) {
            Ledger ledger = writers.ledger();
            writers.awaitMore(100);
            assertThat(ledger.failures()).isEmpty();

            site.backends().get(0).kill();
            writers.awaitMore(200);
            System.out.println("Killed under load: " + ledger.failures().size() + " requests failed");
            // Each writer has one request on its way.
            assertThat(ledger.failures()).hasSizeLessThanOrEqualTo(WRITERS);

            site.backends().get(0).start();
            writers.awaitMore(100);
            var before = List.copyOf(ledger.failures());
            site.backends().get(1).terminate();
            writers.awaitMore(100);
            System.out.println(
                    "Stopped under load: " + (ledger.failures().size() - before.size()) + " requests failed");
            assertThat(ledger.failures()).containsExactlyElementsOf(before);

            site.backends().get(1).start();
            writers.awaitMore(50);
            writers.momentOfCalm(() -> Verification.verify(ledger, site.database(), new Api(web.url())));
        }
    }
}
