package dk.familieplan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of demo users, renewed well within the five minutes they live. */
final class Tokens {

    private static final Duration USE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(String token, Instant until) {}

    Tokens(String realmUrl) {
        address = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    synchronized String of(String user) {
        Kept known = kept.get(user);
        if (known == null || Instant.now().isAfter(known.until())) {
            known = new Kept(fetch(user), Instant.now().plus(USE));
            kept.put(user, known);
        }
        return known.token();
    }

    private String fetch(String user) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=demo-cli&username=" + user + "&password=demo"))
                .build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            String token =
                    new ObjectMapper().readTree(answer).path("access_token").asText();
            if (token.isEmpty()) {
                throw new IOException("No token: " + answer);
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
