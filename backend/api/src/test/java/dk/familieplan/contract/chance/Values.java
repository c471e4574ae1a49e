package dk.familieplan.contract.chance;

import static dk.familieplan.contract.chance.Request.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.support.HeldClock;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;

/** Values that a schema allows. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONG_TEXT = 300;

    private final World world;
    private final Chance chance;

    Values(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
    }

    /** @param family whose things an id may point at; null when that is not known */
    JsonNode of(Schema<?> described, String name, String family) {
        Schema<?> schema = Operation.schema(described);
        if (Boolean.TRUE.equals(described.getNullable()) && chance.in(15)) {
            return NODES.nullNode();
        }
        if (schema.getEnum() != null) {
            List<?> choices = schema.getEnum().stream().filter(Objects::nonNull).toList();
            return NODES.textNode(String.valueOf(chance.one(choices)));
        }
        return switch (String.valueOf(schema.getType())) {
            case "object" -> object(schema, family);
            case "array" -> array(schema, name, family);
            case "integer" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(chance.in(50));
            case "string" -> string(schema, name, family);
            default -> throw new AssertionError("No value is known for a " + schema.getType() + ": say here which");
        };
    }

    private ObjectNode object(Schema<?> schema, String family) {
        ObjectNode object = JSON.createObjectNode();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                boolean required =
                        schema.getRequired() != null && schema.getRequired().contains(name);
                if (required || chance.in(60)) {
                    object.set(name, of(property, name, family));
                }
            });
        }
        return object;
    }

    private ArrayNode array(Schema<?> schema, String name, String family) {
        ArrayNode array = JSON.createArrayNode();
        int least = schema.getMinItems() == null ? 0 : schema.getMinItems();
        int most = schema.getMaxItems() == null ? least + 3 : Math.min(schema.getMaxItems(), least + 3);
        for (int i = chance.between(least, most); i > 0; i--) {
            array.add(of(schema.getItems(), name, family));
        }
        return array;
    }

    private int number(Schema<?> schema) {
        int least = schema.getMinimum() == null ? -1000 : schema.getMinimum().intValue();
        int most = schema.getMaximum() == null ? 1000 : schema.getMaximum().intValue();
        return chance.in(20) ? chance.one(least, most) : chance.between(least, Math.min(most, least + 30));
    }

    private JsonNode string(Schema<?> schema, String name, String family) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        if (format.equals("uuid")) {
            String known = world.id(name, family, chance);
            return NODES.textNode(known == null ? chance.uuid().toString() : known);
        }
        if (format.equals("date")) {
            return NODES.textNode(date());
        }
        if (name.equals("userId")) {
            return NODES.textNode(world.id(name, null, chance));
        }
        if (name.equals("code")) {
            return NODES.textNode("k-" + chance.between(0, 1_000_000));
        }
        int most = schema.getMaxLength() == null ? LONG_TEXT : schema.getMaxLength();
        return NODES.textNode(Texts.any(chance, most));
    }

    private String date() {
        return chance.in(5)
                ? chance.one("1900-01-01", "2199-12-31", "2028-02-29", "2000-02-29")
                : HeldClock.today().plusDays(chance.between(-700, 700)).toString();
    }
}
