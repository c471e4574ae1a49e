package dk.familieplan.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak, as the one who is about to send a browser there wants to know it: does it answer? */
@ApplicationScoped
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;

    IdentityProvider(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
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
                .completionStage(() -> client.sendAsync(question, HttpResponse.BodyHandlers.discarding()))
                .invoke(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("Keycloak answered " + answer.statusCode());
                    }
                })
                .replaceWithVoid();
    }
}
