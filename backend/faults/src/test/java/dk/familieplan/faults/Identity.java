package dk.familieplan.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.familieplan.local.LocalKeycloak;
import dk.familieplan.local.LocalPostgres;
import dk.familieplan.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Instant;

/** One Keycloak for all tests, on a database of its own: what is done to ours is not done to it. */
final class Identity {

    private static final LocalPostgres POSTGRES = LocalPostgres.throwAway();
    private static final int PORT = Ports.anyFree();
    private static LocalKeycloak keycloak;
    private static String token;
    private static Instant tokenUntil = Instant.MIN;

    private Identity() {}

    static synchronized String url() {
        return start().url();
    }

    static synchronized LocalKeycloak start() {
        if (keycloak == null) {
            try {
                keycloak = LocalKeycloak.start(
                        LocalKeycloak.Settings.demo(POSTGRES, Files.createTempDirectory("keycloak-"))
                                .withPort(PORT));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return keycloak;
    }

    static synchronized void stop() {
        keycloak.close();
        keycloak = null;
    }

    /** An access token of the other system, kept for most of its five minutes. */
    static synchronized String token() {
        if (Instant.now().isAfter(tokenUntil)) {
            var request = HttpRequest.newBuilder(URI.create(start().realmUrl() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=integration&client_secret=demo-secret"))
                    .build();
            try {
                String answer = HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body();
                token = new ObjectMapper().readTree(answer).path("access_token").asText();
                tokenUntil = Instant.now().plusSeconds(200);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return token;
    }
}
