package dk.familieplan.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts in the example of request and answer that lies beside the code: {@code openapi/examples/<operationId>.json} with
 * {@code request} and {@code response}, as one family lives them through.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void add(Operation operation) {
        Map<?, ?> example = read(operation.getOperationId());
        if (example.containsKey("request")) {
            set(operation.getRequestBody().getContent(), example.get("request"));
        }
        if (example.containsKey("response")) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    set(answer.getContent(), example.get("response"));
                }
            });
        }
    }

    private static void set(Content content, Object example) {
        content.getMediaTypes().values().forEach(media -> media.setExample(example));
    }

    /** Empty when there is none: a test says which operation lacks one. */
    private static Map<?, ?> read(String operationId) {
        String file = "openapi/examples/" + operationId + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return in == null ? Map.of() : JSON.readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " cannot be read", e);
        }
    }
}
