package dk.familieplan.contract.chance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** One kept connection, for thousands of requests one after the other. */
final class Wire {

    record Answer(int status, HttpResponse<String> http) {

        JsonNode json() {
            try {
                return http.body().isEmpty() ? MissingNode.getInstance() : Request.JSON.readTree(http.body());
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        Optional<String> header(String name) {
            return http.headers().firstValue(name);
        }

        boolean accepted() {
            return status < 400;
        }

        @Override
        public String toString() {
            return status + " " + header("Content-Type").orElse("") + "\n" + http.body();
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Answer send(Request request) {
        HttpRequest.Builder http = to(request.address(), request.caller());
        request.headers().forEach(http::header);
        byte[] body = request.bytes();
        http.method(
                request.operation().method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        Answer answer = answer(http);
        if (answer.status() == 201 && request.operation().id().equals("registerFamily")) {
            Teams.everyoneReads(answer.json().path("id").asText());
        }
        return answer;
    }

    /** What is there now, as a caller sees it. */
    Answer get(String path, String caller) {
        return answer(to(path, caller).GET());
    }

    private static HttpRequest.Builder to(String address, String caller) {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(30));
        if (caller != null) {
            String token = caller.equals(Request.MACHINE) ? Tokens.ofMachine() : Tokens.of(caller);
            http.header("Authorization", "Bearer " + token);
        }
        return http;
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Answer(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new AssertionError("The connection was cut: " + e, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
