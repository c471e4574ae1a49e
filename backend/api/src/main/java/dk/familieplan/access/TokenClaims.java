package dk.familieplan.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token says of its bearer. */
final class TokenClaims {

    private TokenClaims() {}

    /**
     * As {@link JsonWebToken#getClaim}, which makes an exception with its stack for every claim that MicroProfile has no
     * constant for (SmallRye JWT 4.6).
     *
     * @return null when the token does not say it
     */
    static String text(JsonWebToken token, String claim) {
        return token instanceof OidcJwtCallerPrincipal principal
                ? principal.getClaims().getClaimValueAsString(claim)
                : token.getClaim(claim);
    }
}
