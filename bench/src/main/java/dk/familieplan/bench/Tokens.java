package dk.familieplan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** A coordinator's access token, renewed well within the five minutes it lives. */
final class Tokens {

    private static final Duration USE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private String token;
    private Instant until = Instant.MIN;

    Tokens(String realmUrl) {
        address = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    synchronized String current() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=password&client_id=demo-cli&username=coordinator&password=demo"))
                    .build();
            String answer = client.send(request, BodyHandlers.ofString()).body();
            token = new ObjectMapper().readTree(answer).path("access_token").asText();
            if (token.isEmpty()) {
                throw new IOException("No token: " + answer);
            }
            until = Instant.now().plus(USE);
        }
        return token;
    }
}
