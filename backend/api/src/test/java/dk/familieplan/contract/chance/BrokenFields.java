package dk.familieplan.contract.chance;

import static dk.familieplan.contract.chance.Request.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of which one field is wrong, by the contract's own word. */
final class BrokenFields {

    private static final String BAD_DATES = """
            ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "+12026-01-01", "-0001-01-01", "2026-02-30",
             "2025-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "01-02-2026", "2026-01-01T00:00:00Z",
             "", " ", "i morgen", "2026-01-01 ", "２０２６-01-01", "2026-W01-1"]""";

    private interface Fault {
        /** @return what to put there instead, or null when this field cannot be broken so */
        JsonNode instead(Spot spot, String family);
    }

    private final World world;
    private final Chance chance;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    BrokenFields(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
        faults.put("wrong type", (spot, family) -> oneOf(wrongTypes(spot)));
        faults.put("null", (spot, family) -> spot.nullable() ? null : read("null"));
        faults.put("number out of range", (spot, family) -> spot.is("integer") ? number(spot) : null);
        faults.put("too long", (spot, family) -> tooLong(spot));
        faults.put(
                "blank",
                (spot, family) ->
                        spot.schema().getPattern() == null ? null : oneOf("[\"\", \" \", \"\\t\\n\", \"\\u3000\"]"));
        faults.put("bad date", (spot, family) -> spot.formatted("date") ? oneOf(BAD_DATES) : null);
        faults.put("unknown choice", (spot, family) -> spot.schema().getEnum() == null ? null : choice(spot));
        faults.put(
                "malformed id",
                (spot, family) -> spot.formatted("uuid")
                        ? oneOf("[\"\", \"5\", \"1-1-1-1-1\", \"{%s}\", \"%s0\", \" %s\"]"
                                .replace("%s", chance.uuid().toString()))
                        : null);
        faults.put(
                "id of nothing",
                (spot, family) ->
                        spot.formatted("uuid") ? TextNode.valueOf(chance.uuid().toString()) : null);
        faults.put("id of another family's", (spot, family) -> stranger(spot, family));
        faults.put(
                "NUL or half a character",
                (spot, family) -> spot.is("string")
                        ? oneOf("[\"a\\u0000b\", \"\\u0000\", \"a\\ud83d\", \"\\ude00a\", \"\\ude00\\ud83d\"]")
                        : null);
        faults.put("wrong item", (spot, family) -> spot.is("array") ? wrongItem(spot) : null);
    }

    List<String> kinds() {
        return List.copyOf(faults.keySet());
    }

    /** @param family whose thing the request is about, null when nobody's */
    Optional<Broken> broken(Request valid, String kind, String family) {
        JsonNode body = valid.body().deepCopy();
        for (Spot spot : chance.shuffled(Spot.in(body, valid.operation().body()))) {
            JsonNode instead = faults.get(kind).instead(spot, family);
            if (instead != null) {
                spot.parent().set(spot.name(), instead);
                Request request = valid.holding(body);
                return Optional.of(Broken.surely(
                        kind + " in " + spot.name(), kind.startsWith("NUL") ? request.escaped() : request));
            }
        }
        return Optional.empty();
    }

    private static String wrongTypes(Spot spot) {
        return switch (spot.schema().getType()) {
            case "string" -> "[5, 1.5, true, [], {}, [\"a\"]]";
            case "integer" -> "[\"1\", \"\", true, [], {}, [1], 1.5, 1.0]";
            case "boolean" -> "[\"true\", \"\", 1, 0, [], {}]";
            case "array" -> "[{}, \"\", \"a\", 5, false]";
            default -> "[[], \"a\", 5, true]";
        };
    }

    private JsonNode number(Spot spot) {
        BigDecimal least = spot.schema().getMinimum();
        BigDecimal most = spot.schema().getMaximum();
        return oneOf("[" + (least == null ? "-2147483649" : least.subtract(BigDecimal.ONE)) + ","
                + (most == null ? "2147483648" : most.add(BigDecimal.ONE))
                + ", -2147483648, 2147483648, 99999999999999999999, 1e400, 1" + "0".repeat(60) + "]");
    }

    private JsonNode tooLong(Spot spot) {
        if (spot.is("array") && spot.schema().getMaxItems() != null) {
            ArrayNode items = JSON.createArrayNode();
            JsonNode one = spot.parent().path(spot.name()).path(0);
            for (int i = 0; i <= spot.schema().getMaxItems(); i++) {
                items.add(one.isMissingNode() ? JSON.createObjectNode() : one.deepCopy());
            }
            return items;
        }
        Integer most = spot.schema().getMaxLength();
        return most == null ? null : TextNode.valueOf(Texts.letters(chance, chance.one(most + 1, most + 1000, 20_000)));
    }

    private JsonNode choice(Spot spot) {
        Object known = spot.schema().getEnum().get(0);
        return TextNode.valueOf(chance.one(
                "", "nope", String.valueOf(known).toUpperCase(), known + " ", "constructor", "0", "SCHOOL_ATTENDANCE"));
    }

    private JsonNode stranger(Spot spot, String family) {
        boolean tied = List.of("ownerId", "phaseId").contains(spot.name());
        String id = tied && family != null ? world.idOfAnotherFamily(spot.name(), family, chance) : null;
        return id == null ? null : TextNode.valueOf(id);
    }

    private JsonNode wrongItem(Spot spot) {
        ArrayNode items = JSON.createArrayNode();
        spot.parent().path(spot.name()).forEach(items::add);
        return items.add(oneOf("[null, 5, \"a\", [], true]"));
    }

    private JsonNode oneOf(String choices) {
        JsonNode all = read(choices);
        return all.get(chance.between(0, all.size() - 1));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
