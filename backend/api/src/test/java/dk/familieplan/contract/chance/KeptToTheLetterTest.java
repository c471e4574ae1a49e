package dk.familieplan.contract.chance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.access.Roles;
import dk.familieplan.support.Awkward;
import dk.familieplan.support.Seed;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever people are called, and whatever somebody tries: every text field of every operation gives back what it got. */
@QuarkusTest
class KeptToTheLetterTest {

    private static final int TRIES = 100;
    private static final int ROOM = 500;

    private final long seed = Seed.given();
    private final Chance chance = new Chance(seed);
    private final World world = new World();
    private final Wire wire = new Wire();
    private final Requests requests = new Requests(world, wire, chance);
    private int written;

    @BeforeEach
    void somethingToWriteAbout() {
        System.out.println("Texts to the letter, seed " + seed);
        new Seeds(world, wire).sow();
    }

    @TestFactory
    Stream<DynamicTest> everyTextField() {
        return Operation.all().stream()
                .filter(KeptToTheLetterTest::hasProse)
                // What is only looked for is kept nowhere.
                .filter(operation -> !operation.id().startsWith("search"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.id(), () -> texts(operation).forEach(text -> isKept(operation, text))));
    }

    private static boolean hasProse(Operation operation) {
        return operation.body() != null
                && Spot.in(Request.JSON.createObjectNode(), operation.body()).stream()
                        .anyMatch(spot -> spot.prose() || spot.is("array"));
    }

    /** All at once where there is room for it; a name has to hold one after the other. */
    private static List<String> texts(Operation operation) {
        boolean room = Spot.in(Request.JSON.createObjectNode(), operation.body()).stream()
                .allMatch(spot ->
                        !spot.is("array") && (!spot.prose() || spot.schema().getMaxLength() >= ROOM));
        return room ? List.of(String.join(" · ", Awkward.TEXTS)) : Awkward.TEXTS;
    }

    /** Every field that people write in at once, those of a phase and of a person too. */
    private void isKept(Operation operation, String awkward) {
        Set<String> fields = prose(operation.body(), "");
        for (int i = 0; i < TRIES; i++) {
            // Told apart from what was written before, except for a single letter.
            String text = awkward.length() == 1 ? awkward : awkward + " " + ++written;
            Request request = written(requests.valid(operation), text);
            List<String> sent = holding(text, request.body(), "").toList();
            if (!sent.containsAll(fields)) {
                continue;
            }
            Wire.Answer answer = wire.send(request);
            assertTrue(answer.status() < 500, () -> request + "\n" + answer);
            if (answer.accepted()) {
                world.learn(answer.json());
                answer.header("Location").ifPresent(place -> world.learn(place.substring(place.indexOf("/api/v1"))));
                JsonNode readBack =
                        wire.get(place(request, answer), Roles.COORDINATOR).json();
                assertTrue(occurrences(answer.json(), text) >= sent.size(), () -> request + "\n" + answer);
                assertTrue(occurrences(readBack, text) >= sent.size(), () -> request + "\n" + readBack);
                return;
            }
        }
        throw new AssertionError("No request with this text was accepted: " + operation.id() + " " + awkward);
    }

    /** The fields that people write in, e.g. {@code .phases.title}. */
    private static Set<String> prose(Schema<?> described, String path) {
        Schema<?> schema = Operation.schema(described);
        Set<String> fields = new TreeSet<>();
        if (schema.getItems() != null) {
            fields.addAll(prose(schema.getItems(), path));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> fields.addAll(prose(property, path + "." + name)));
        }
        if (new Spot(null, path, schema, false).prose()) {
            fields.add(path);
        }
        return fields;
    }

    private static Stream<String> holding(String text, JsonNode body, String path) {
        if (body.isArray()) {
            return StreamSupport.stream(body.spliterator(), false).flatMap(item -> holding(text, item, path));
        }
        return body.isObject()
                ? body.properties().stream()
                        .flatMap(field -> holding(text, field.getValue(), path + "." + field.getKey()))
                : Stream.of(path).filter(leaf -> body.asText().equals(text));
    }

    /** Every field that people write in says the same, also those that may be left out. */
    private static Request written(Request request, String text) {
        ObjectNode body = request.body().deepCopy();
        for (Spot spot : Spot.in(body, request.operation().body())) {
            boolean ofAKnownPerson = spot.parent().path("personId").isTextual();
            if (spot.prose() && !ofAKnownPerson) {
                spot.parent().put(spot.name(), text);
            }
            if (spot.name().equals("personId") && spot.parent().has("givenName")) {
                spot.parent().set("personId", NullNode.getInstance());
            }
        }
        return request.holding(body);
    }

    private static String place(Request request, Wire.Answer answer) {
        String there = answer.header("Location").orElse(null);
        int end = request.operation().resource().split("/").length;
        return there != null
                ? there.substring(there.indexOf("/api/v1"))
                : String.join("/", List.of(request.path().split("/")).subList(0, end));
    }

    private static int occurrences(JsonNode view, String text) {
        if (view.isTextual()) {
            return view.asText().equals(text) ? 1 : 0;
        }
        int found = 0;
        for (JsonNode each : view) {
            found += occurrences(each, text);
        }
        return found;
    }
}
