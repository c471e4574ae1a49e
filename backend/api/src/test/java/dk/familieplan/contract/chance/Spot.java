package dk.familieplan.contract.chance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** A field of a body, present or not, at any depth, with what the contract says of it. */
record Spot(ObjectNode parent, String name, Schema<?> described, boolean required) {

    Schema<?> schema() {
        return Operation.schema(described);
    }

    boolean nullable() {
        return Boolean.TRUE.equals(described.getNullable());
    }

    boolean is(String type) {
        return type.equals(schema().getType());
    }

    boolean formatted(String format) {
        return format.equals(schema().getFormat());
    }

    /** Text that people write. */
    boolean prose() {
        return is("string")
                && schema().getFormat() == null
                && schema().getEnum() == null
                // Names of something for programs.
                && !name.matches(".*([iI]d|[cC]ode)");
    }

    static List<Spot> in(JsonNode body, Schema<?> described) {
        List<Spot> spots = new ArrayList<>();
        Schema<?> schema = Operation.schema(described);
        if (body instanceof ObjectNode object && schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                boolean required =
                        schema.getRequired() != null && schema.getRequired().contains(name);
                spots.add(new Spot(object, name, property, required));
                spots.addAll(in(object.path(name), property));
            });
        }
        if (body.isArray() && schema.getItems() != null) {
            body.forEach(item -> spots.addAll(in(item, schema.getItems())));
        }
        return spots;
    }
}
