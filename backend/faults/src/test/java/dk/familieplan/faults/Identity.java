package dk.familieplan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.time.Duration;
import java.time.Instant;

/** One Keycloak for all tests, on a database of its own: what is done to ours is not done to it. */
final class Identity {

    private static final LocalPostgres POSTGRES = LocalPostgres.throwAway();
    private static final int PORT = Ports.anyFree();
    private static LocalKeycloak keycloak;
    private static String token;
    private static Instant tokenUntil = Instant.MIN;

    private Identity() {}

    /** Where it is, or will be in a moment: database and backend need not wait for it. */
    static synchronized String url() {
        return launch().url();
    }

    static synchronized LocalKeycloak start() {
        return launch().awaitReady();
    }

    private static LocalKeycloak launch() {
        if (keycloak == null) {
            try {
                keycloak = LocalKeycloak.launch(
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

    /** How long what a browser's session holds is good for; then it has to be renewed. */
    static void tokensOfSessionsLast(Duration time) throws IOException, InterruptedException {
        tokensLast("familieplan-web", time);
    }

    /** An access token of the demo user, good for so long. */
    static synchronized String tokenOf(String username, Duration time) throws IOException, InterruptedException {
        tokensLast("demo-cli", time);
        return token("grant_type=password&client_id=demo-cli&password=demo&username=" + username);
    }

    private static synchronized void tokensLast(String clientId, Duration time)
            throws IOException, InterruptedException {
        JsonNode client =
                answer(asAdministrator("/clients?clientId=" + clientId)).get(0);
        ((ObjectNode) client.path("attributes")).put("access.token.lifespan", Long.toString(time.toSeconds()));
        answer(asAdministrator("/clients/" + client.path("id").asText())
                .PUT(BodyPublishers.ofString(client.toString())));
    }

    /** As if everybody had signed out elsewhere. */
    static synchronized void endSessions() throws IOException, InterruptedException {
        answer(asAdministrator("/logout-all").POST(BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder asAdministrator(String path) throws IOException, InterruptedException {
        var signIn = HttpRequest.newBuilder(URI.create(start().url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=demo"));
        return HttpRequest.newBuilder(URI.create(start().url() + "/admin/realms/" + LocalKeycloak.REALM + path))
                .header(
                        "Authorization",
                        "Bearer " + answer(signIn).path("access_token").asText())
                .header("Content-Type", "application/json");
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return Api.JSON.readTree(answer.body());
    }

    /** An access token of the other system, kept for most of its five minutes. */
    static synchronized String token() {
        if (Instant.now().isAfter(tokenUntil)) {
            try {
                token = token("grant_type=client_credentials&client_id=integration&client_secret=demo-secret");
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

    private static String token(String grant) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(start().realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(grant));
        return answer(request).path("access_token").asText();
    }
}
