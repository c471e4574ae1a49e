package dk.familieplan.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The REST API as another municipal system uses it, or somebody else's browser. */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final String base;
    private final Credentials credentials;

    /** @param server without the path, e.g. {@code http://localhost:8080} */
    Api(String server) {
        this(server, request -> request.header("Authorization", "Bearer " + Identity.token()));
    }

    Api(String server, Credentials credentials) {
        this.base = server + "/api/v1";
        this.credentials = credentials;
    }

    /** Who asks. */
    interface Credentials {

        void on(HttpRequest.Builder request);

        /** What the answer says about them. */
        default void told(HttpHeaders answer) {}
    }

    /**
     * @param id of the request, which a backend that has answered it has written into its log
     * @param status -1 when no answer came; {@code failure} then says why
     */
    record Answer(String id, int status, JsonNode body, HttpHeaders headers, String failure) {

        boolean ok() {
            return status / 100 == 2;
        }

        boolean lost() {
            return status == -1;
        }

        String type() {
            return body.path("type").asText();
        }

        String header(String name) {
            return headers == null ? "" : headers.firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return lost() ? failure : status + " " + body;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** A family of one, for tests to which it does not matter which. */
    Answer register() {
        var member = Map.of("givenName", "Ida", "familyName", "Vent", "role", "parent");
        return post(
                "/families",
                Map.of("name", "Familien Vent", "members", List.of(member)),
                UUID.randomUUID().toString());
    }

    Answer patch(String path, Map<String, ?> body, String version) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", '"' + version + '"')
                .method("PATCH", BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        credentials.on(request);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        String id = UUID.randomUUID().toString();
        request.header("X-Correlation-Id", id);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            credentials.told(response.headers());
            return new Answer(id, response.statusCode(), read(response.body()), response.headers(), null);
        } catch (IOException e) {
            return lost(id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lost(id, e);
        }
    }

    private static Answer lost(String id, Exception e) {
        return new Answer(id, -1, MissingNode.getInstance(), null, e.toString());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
