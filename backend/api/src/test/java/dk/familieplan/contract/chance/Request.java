package dk.familieplan.contract.chance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request before it is sent.
 *
 * @param caller whose token it bears; null for none
 * @param path encoded, without the query
 * @param raw the body as bytes, when it is no longer JSON; else null
 */
record Request(
        Operation operation,
        String caller,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        byte[] raw) {

    static final String MACHINE = "integration";

    /** Keeps numbers as they are written, 1.0 and 1e400 too. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The only way to write half a surrogate pair. */
    private static final ObjectWriter ESCAPED = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

    Request at(String other) {
        return new Request(operation, caller, other, query, headers, body, raw);
    }

    Request by(String other) {
        return new Request(operation, other, path, query, headers, body, raw);
    }

    Request asking(String parameter, String value) {
        return new Request(operation, caller, path, with(query, parameter, value), headers, body, raw);
    }

    /** @param value null leaves it out */
    Request header(String name, String value) {
        return new Request(operation, caller, path, query, with(headers, name, value), body, raw);
    }

    Request holding(JsonNode other) {
        return new Request(operation, caller, path, query, headers, other, null);
    }

    Request holding(byte[] bytes) {
        return new Request(operation, caller, path, query, headers, body, bytes);
    }

    Request holding(String text) {
        return holding(text.getBytes(UTF_8));
    }

    Request escaped() {
        try {
            return holding(ESCAPED.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null when it has none. */
    byte[] bytes() {
        return raw != null || body == null ? raw : body.toString().getBytes(UTF_8);
    }

    String address() {
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.entrySet().stream()
                                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(map);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return changed;
    }

    @Override
    public String toString() {
        String text = bytes() == null ? "" : new String(bytes(), UTF_8);
        return operation.method() + " " + address() + " as " + caller + " " + headers + "\n"
                + (text.length() > 3000 ? text.substring(0, 3000) + "… (" + text.length() + ")" : text);
    }
}
