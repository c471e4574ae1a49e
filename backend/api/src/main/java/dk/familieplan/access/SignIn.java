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
    private static final Pattern A_TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private static final String BEARER = "bearer";

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    IdentityProvider keycloak;

    @Inject
    VerifiedTokens verified;

    @Inject
    Sessions sessions;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        Uni<SecurityIdentity> identity = (isBearer(authorization)
                        ? bearer(authorization, request, providers)
                        : oidc.authenticate(request, providers))
                .onItemOrFailure()
                // It may have put itself there, and would answer a refusal by sending a fetch away to Keycloak.
                .invoke((known, failure) -> request.put(HttpAuthenticationMechanism.class.getName(), this))
                .flatMap(known -> sessions.admit(known, request));
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
                identity.onFailure(failure -> authorization == null && IdentityProvider.isAway(failure))
                        .transform(SignIn::notRenewed);
        };
    }

    private static boolean isBearer(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private Uni<SecurityIdentity> bearer(
            String authorization, RoutingContext request, IdentityProviderManager providers) {
        String after = authorization.substring(BEARER.length());
        String token = after.startsWith(" ") ? after.trim() : "";
        return verified.known(
                token,
                () -> A_TOKEN.matcher(token).matches()
                        ? oidc.authenticate(request, providers)
                        : Uni.createFrom().failure(new AuthenticationFailedException("Not the form of a token")));
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
