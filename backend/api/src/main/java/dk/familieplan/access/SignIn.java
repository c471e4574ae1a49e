package dk.familieplan.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sign-in happens by navigating to one address. Everywhere else a request without a session is refused: a form that is
 * being filled in must learn that the session is over, not be redirected away.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {

    private static final ChallengeData REFUSED = new ChallengeData(401, "WWW-Authenticate", "Bearer");

    private static final ChallengeData FAILED = new ChallengeData(302, "Location", SessionPaths.AFTER_FAILURE);

    /** Half of what is no token of Keycloak's would be a failure of the library that reads it. */
    private static final Pattern NO_TOKEN = Pattern.compile("(?i)bearer(?! +[\\w-]+\\.[\\w-]+\\.[\\w-]+ *$).*");

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    IdentityProvider keycloak;

    @Inject
    Sessions sessions;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (token != null && NO_TOKEN.matcher(token).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("No token of this form is given out"));
        }
        Uni<SecurityIdentity> identity = oidc.authenticate(request, providers)
                .onItemOrFailure()
                // It may have put itself there, and would answer a refusal by sending a fetch away to Keycloak.
                .invoke((verified, failure) -> request.put(HttpAuthenticationMechanism.class.getName(), this))
                .flatMap(verified -> sessions.admit(verified, request));
        return switch (request.normalizedPath()) {
            // A session that is over, or cannot be read any more, must not stand in the way of a new one.
            case SessionPaths.SIGN_IN ->
                identity.onFailure(SignIn::failed)
                        .recoverWithNull()
                        .onFailure(SignIn::leadsNowhere)
                        .transform(failure -> new AuthenticationRedirectException(SessionPaths.AFTER_FAILURE));
            case SessionPaths.SIGN_OUT ->
                identity.onFailure(failure -> failed(failure) && !IdentityProvider.isAway(failure))
                        .recoverWithNull()
                        .onFailure(IdentityProvider::isAway)
                        .transform(SignIn::notRenewed);
            case SessionPaths.CALLBACK ->
                identity.onFailure(SignIn::failed)
                        .transform(failure -> new AuthenticationRedirectException(SessionPaths.AFTER_FAILURE));
            // The session is as good as it was: whoever fills in a form must not be told to sign in anew.
            default ->
                identity.onFailure(failure -> token == null && IdentityProvider.isAway(failure))
                        .transform(SignIn::notRenewed);
        };
    }

    private static OIDCException notRenewed(Throwable failure) {
        return new OIDCException("The session could not be renewed", failure);
    }

    /** What we need ourselves cannot be reached: Keycloak would lead the browser back here at once. */
    private static boolean leadsNowhere(Throwable failure) {
        return failure instanceof PersistenceException || failure instanceof IllegalStateException;
    }

    private static boolean failed(Throwable e) {
        return e instanceof AuthenticationFailedException || e instanceof AuthenticationCompletionException;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        Context here = request.vertx().getOrCreateContext();
        return switch (request.normalizedPath()) {
            case SessionPaths.SIGN_IN ->
                // Keycloak cannot be asked: somebody who came by navigation needs a page, not a problem.
                keycloak.awaitAnswer()
                        .emitOn(next -> here.runOnContext(nothing -> next.run()))
                        .flatMap(answered -> oidc.getChallenge(request))
                        .onFailure()
                        .recoverWithItem(FAILED);
            // Without the cookie that began it a sign-in cannot be finished; beginning anew by itself could go on
            // forever.
            case SessionPaths.CALLBACK -> Uni.createFrom().item(FAILED);
            default -> Uni.createFrom().item(REFUSED);
        };
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
