package dk.familieplan.contract.chance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Bodies that are not what is asked for as a whole: not JSON, not this JSON, or not said to be JSON. */
final class BrokenBodies {

    private final Chance chance;
    private final Map<String, Function<Request, Broken>> kinds = new LinkedHashMap<>();

    BrokenBodies(Chance chance) {
        this.chance = chance;
        kinds.put("missing field", this::missingField);
        kinds.put("extra field", this::extraField);
        kinds.put("field given twice", this::twice);
        kinds.put("cut off", valid -> text(valid, cutOff(text(valid))));
        kinds.put("more after the end", valid -> text(valid, text(valid) + chance.one(" {}", "]", "}", "x", ",")));
        kinds.put("almost JSON", valid -> text(valid, almost(text(valid))));
        kinds.put("not UTF-8", this::notUtf8);
        kinds.put("deep", this::deep);
        kinds.put(
                "huge number",
                valid -> text(
                        valid,
                        begin(valid, "\"huge\":" + chance.one("1e999999999", "-1E-999999999", "9".repeat(5000)))));
        kinds.put("not an object", valid -> text(valid, chance.one("[]", "\"x\"", "5", "true", "[{}]")));
        kinds.put("nothing", this::nothing);
        kinds.put("not said to be JSON", this::otherType);
        kinds.put("two megabytes", this::large);
    }

    List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** Null when this body cannot be broken so. */
    Broken broken(Request valid, String kind) {
        Broken broken = kinds.get(kind).apply(valid);
        return broken == null ? null : new Broken(kind, broken.certain(), broken.request());
    }

    private Broken missingField(Request valid) {
        List<Spot> required = Spot.in(valid.body(), valid.operation().body()).stream()
                .filter(Spot::required)
                .toList();
        if (required.isEmpty()) {
            return null;
        }
        ObjectNode body = valid.body().deepCopy();
        List<Spot> spots = Spot.in(body, valid.operation().body()).stream()
                .filter(Spot::required)
                .toList();
        Spot spot = chance.one(spots);
        spot.parent().remove(spot.name());
        return Broken.surely("", valid.holding(body));
    }

    private Broken extraField(Request valid) {
        ObjectNode body = valid.body().deepCopy();
        String name = chance.one("nmae", "id", "version", "createdAt", "__proto__", "", "$where", "nævn");
        return body.has(name) ? null : Broken.surely("", valid.holding(body.put(name, chance.one("x", null))));
    }

    private Broken twice(Request valid) {
        if (valid.body().isEmpty()) {
            return text(valid, "{\"a\":1,\"a\":1}");
        }
        String name = valid.body().fieldNames().next();
        return text(valid, begin(valid, "\"" + name + "\":" + valid.body().get(name)));
    }

    private String cutOff(String json) {
        return json.substring(0, chance.between(1, json.length() - 1));
    }

    private String almost(String json) {
        return chance.one(
                        json.substring(0, json.length() - 1) + ",}",
                        json.replace('"', '\''),
                        "{/* why */" + json.substring(1),
                        "{\"a\":NaN}",
                        "{\"a\":01}",
                        "{a:1}",
                        "{\"a\":\"b\u0001\"}",
                        "\\u007b\\u007d",
                        "{\"a\":\"\\x\"}",
                        "a=b&c=d",
                        "<a/>")
                .replaceFirst("^\\{}$", "{\"a\"}");
    }

    private Broken notUtf8(Request valid) {
        byte[] bytes = ("{\"æ\":\"ø\"," + text(valid).substring(1)).getBytes(ISO_8859_1);
        return Broken.surely("", valid.holding(bytes));
    }

    private Broken deep(Request valid) {
        String open = chance.one("[", "{\"a\":");
        String close = open.equals("[") ? "]" : "}";
        return text(valid, begin(valid, "\"deep\":" + open.repeat(10_000) + "1" + close.repeat(10_000)));
    }

    private Broken nothing(Request valid) {
        String text = chance.one("", " ", "null");
        return new Broken("", Requests.required(valid.operation().body()), valid.holding(text));
    }

    private Broken otherType(Request valid) {
        return Broken.surely(
                "",
                valid.header(
                        "Content-Type",
                        chance.one(
                                "text/plain",
                                "application/xml",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data; boundary=x",
                                "application/json-patch+json",
                                "image/png",
                                "json",
                                "",
                                "application/")));
    }

    /** Now and then only: it takes its time. */
    private Broken large(Request valid) {
        return chance.in(15) ? text(valid, begin(valid, "\"large\":\"" + "a".repeat(2 << 20) + "\"")) : null;
    }

    /** The body with this before all else. */
    private static String begin(Request valid, String field) {
        String json = text(valid);
        return "{" + field + (json.equals("{}") ? "}" : "," + json.substring(1));
    }

    private static String text(Request valid) {
        return new String(valid.bytes(), UTF_8);
    }

    private static Broken text(Request valid, String text) {
        return Broken.surely("", valid.holding(text));
    }
}
