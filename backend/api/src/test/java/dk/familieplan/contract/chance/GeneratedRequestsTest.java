package dk.familieplan.contract.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.support.Invariants;
import dk.familieplan.support.Seed;
import dk.familieplan.support.Writes;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests that are made from the contract, half of them right and half of them with one thing broken, to
 * every operation. {@code -Dseed=…} sends others, {@code -Drequests=…} makes it longer.
 */
@QuarkusTest
class GeneratedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("requests", 5_000);

    /** How often the chance for a right request that is accepted is taken again, beyond the rounds. */
    private static final int MORE_TRIES = 300;

    private final long seed = Seed.given();
    private final Chance chance = new Chance(seed);
    private final World world = new World();
    private final Wire wire = new Wire();
    private final Requests requests = new Requests(world, wire, chance);
    private final Breaking breaking = new Breaking(requests, chance);
    private final List<Operation> operations = Operation.all();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    /** The first of each kind, so that one run tells all. */
    private final Map<String, String> failures = new LinkedHashMap<>();

    private int sent;

    @Test
    void nothingThatIsSentBreaksAnything() {
        System.out.println("Requests by chance, seed " + seed);
        long start = System.nanoTime();
        new Seeds(world, wire).sow();
        try (Writes writes = Writes.counted()) {
            while (sent < REQUESTS) {
                for (Operation operation : chance.shuffled(operations)) {
                    right(operation, writes);
                    broken(operation, writes);
                }
            }
            for (Operation operation : operations) {
                for (int i = 0; i < MORE_TRIES && !accepted.containsKey(operation.id()); i++) {
                    right(operation, writes);
                }
            }
        }
        System.out.printf(
                "Seed %d: %d requests in %d s; right ones that were accepted: %s; broken ones that were refused: %s%n",
                seed, sent, (System.nanoTime() - start) / 1_000_000_000, accepted, refused);
        assertEquals("", String.join("\n\n=====\n\n", failures.values()));
        List<String> ids = operations.stream().map(Operation::id).toList();
        assertEquals(List.of(), without(accepted, ids), "No right request was accepted; Sense may know too little");
        assertEquals(
                List.of(),
                without(refused, ids).stream()
                        .filter(id -> !id.startsWith("sign"))
                        .toList(),
                "No broken request was refused");
        assertEquals(List.of(), breaking.missing(), "Faults that were never tried");
        Invariants.hold();
    }

    private static List<String> without(Map<String, Integer> counted, List<String> ids) {
        return ids.stream().filter(id -> !counted.containsKey(id)).toList();
    }

    private void right(Operation operation, Writes writes) {
        Request request = requests.valid(operation);
        Wire.Answer answer = send(request, false, true, writes, "right");
        if (answer.accepted()) {
            accepted.merge(operation.id(), 1, Integer::sum);
            answer.header("Location")
                    .filter(place -> operation.secured())
                    .ifPresent(place -> world.learn(place.substring(place.indexOf("/api/v1"))));
            world.learn(answer.json());
            world.learnCursor(operation.id(), answer.json());
        }
    }

    private void broken(Operation operation, Writes writes) {
        Broken broken = breaking.broken(requests.valid(operation));
        if (!send(broken.request(), broken.certain(), false, writes, broken.how())
                .accepted()) {
            refused.merge(operation.id(), 1, Integer::sum);
        }
    }

    private Wire.Answer send(Request request, boolean certain, boolean valid, Writes writes, String how) {
        sent++;
        long before = writes.count();
        Wire.Answer answer = wire.send(request);
        boolean wrote = !answer.accepted() && writes.count() != before;
        Verdict.on(request, answer, certain, valid)
                .or(() -> wrote ? Optional.of("refused, and yet something is stored") : Optional.empty())
                .ifPresent(wrong -> failures.putIfAbsent(
                        how + " to " + request.operation().id(),
                        "Seed " + seed + ", request " + sent + " (" + how + "): " + wrong + "\n" + request + "\n\n"
                                + answer));
        return answer;
    }
}
