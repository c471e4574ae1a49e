package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The public REST API as a demo user sees it. */
final class DemoApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Well inside the five minutes a token lives. */
    private static final Duration TOKEN_USE = Duration.ofMinutes(3);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String tokenUrl;
    private final Map<String, Token> tokens = new HashMap<>();

    DemoApi(String apiUrl, String keycloakUrl) {
        this.base = apiUrl + "/api/v1";
        this.tokenUrl = keycloakUrl + "/realms/familieplan/protocol/openid-connect/token";
    }

    private record Token(String value, Instant until) {}

    JsonNode get(String user, String path) {
        return send(user, HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    JsonNode post(String user, String path, ObjectNode body) {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Assigns what the address names. */
    void put(String user, String path) {
        send(user, HttpRequest.newBuilder(URI.create(base + path)).PUT(BodyPublishers.noBody()));
    }

    /** @param seen as it was read */
    void patch(String user, String path, JsonNode seen, ObjectNode body) {
        send(
                user,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", '"' + seen.path("version").asText() + '"')
                        .method("PATCH", BodyPublishers.ofString(body.toString())));
    }

    static ObjectNode body() {
        return JSON.createObjectNode();
    }

    static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonNode send(String user, HttpRequest.Builder request) {
        return exchange(request.header("Authorization", "Bearer " + token(user)).build());
    }

    private String token(String user) {
        Token known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            String form = "grant_type=password&client_id=demo-cli&username=" + user + "&password=demo";
            JsonNode answer = exchange(HttpRequest.newBuilder(URI.create(tokenUrl))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build());
            known = new Token(
                    answer.path("access_token").asText(), Instant.now().plus(TOKEN_USE));
            tokens.put(user, known);
        }
        return known.value();
    }

    private JsonNode exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw failed(request, response.statusCode() + " " + response.body(), null);
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw failed(request, e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(request, "interrupted", e);
        }
    }

    private static LocalFailure failed(HttpRequest request, String answer, Exception cause) {
        return new LocalFailure(
                "The demo families could not be created; the next start tries again: " + request.method() + " "
                        + request.uri() + " was answered " + answer,
                cause);
    }
}
