package dk.familieplan.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak, as the one who is about to send a browser there wants to know it: does it answer? */
@ApplicationScoped
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;
    private final URI logout;
    private final String credentials;

    IdentityProvider(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        logout = URI.create(realm + "/protocol/openid-connect/logout");
        credentials = "client_id=" + encode(client) + "&client_secret=" + encode(secret);
        question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }

    /** Whether somebody could not be authenticated because it did not answer, rather than because it said no. */
    static boolean isAway(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)) {
            return false;
        }
        Throwable cause = failure.getCause();
        if (cause instanceof OIDCException answered) {
            return !String.valueOf(answered.getMessage()).contains("invalid_grant");
        }
        return cause instanceof IOException || cause instanceof VertxException || cause instanceof TimeoutException;
    }

    /** Fails when it does not: a browser sent there would show an error page that is not ours. */
    Uni<Void> awaitAnswer() {
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(question, BodyHandlers.discarding()))
                .invoke(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("Keycloak answered " + answer.statusCode());
                    }
                })
                .replaceWithVoid();
    }

    /** Waits for the answer. False when Keycloak did not say that the session is over there. */
    boolean endSession(String refreshToken) {
        HttpRequest end = HttpRequest.newBuilder(logout)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(credentials + "&refresh_token=" + encode(refreshToken)))
                .build();
        try {
            int status = client.send(end, BodyHandlers.discarding()).statusCode();
            // 400: the token is of no session any more.
            return status == 204 || status == 400;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
