package dk.familieplan.access;

import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who a person's token speaks for, and since when.
 *
 * @param session Keycloak's id of the session; null when the token is of none
 * @param subject Keycloak's id of the person
 * @param since when the password was given, to the second
 */
record SignedIn(String session, String subject, Instant since) {

    static SignedIn of(JsonWebToken token) {
        String given = TokenClaims.text(token, "auth_time");
        return new SignedIn(
                TokenClaims.text(token, "sid"),
                token.getSubject(),
                Instant.ofEpochSecond(given == null ? token.getIssuedAtTime() : Long.parseLong(given)));
    }
}
