package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.support.Api;
import dk.familieplan.support.Tokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** A token that was verified is known for a while, and only it. */
@QuarkusTest
class VerifiedTokensTest {

    @Inject
    VerifiedTokens tokens;

    @Inject
    Clock clock;

    @Test
    void aVerifiedTokenIsRememberedAndItsBearerLetInAgain() {
        String token = Tokens.of(Roles.COORDINATOR);

        for (int i = 0; i < 2; i++) {
            Api.with(token).get("/me").then().statusCode(200);
            assertTrue(tokens.remembers(token));
        }
    }

    @Test
    void aRememberedTokenWithAnotherSignatureIsRefusedAndNotRemembered() {
        String token = Tokens.of(Roles.COORDINATOR);
        Api.with(token).get("/me").then().statusCode(200);

        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

        Api.with(forged).get("/me").then().statusCode(401);
        assertFalse(tokens.remembers(forged));
    }

    @Test
    void nothingOfTheFirstRequestIsKept() {
        SecurityIdentity first = QuarkusSecurityIdentity.builder(endingIn(Duration.ofMinutes(5)))
                .addAttribute(RoutingContext.class.getName(), "a request with its body")
                .addAttribute("tenant-id", "Default")
                .build();

        SecurityIdentity kept = VerifiedTokens.withoutRequest(first);

        assertEquals(Map.of("tenant-id", "Default"), kept.getAttributes());
        assertEquals(first.getPrincipal(), kept.getPrincipal());
    }

    @Test
    void anIdTokenIsRefusedHoweverOftenItComes() {
        String token = Tokens.idTokenOf(Roles.COORDINATOR);

        for (int i = 0; i < 2; i++) {
            Api.with(token).get("/me").then().statusCode(401);
        }
    }

    @Test
    void noTokenIsRememberedForMoreThanAMinuteOrBeyondItsEnd() {
        assertEquals(Duration.ofMinutes(1), tokens.lifeOf(endingIn(Duration.ofMinutes(5))));
        assertTrue(tokens.lifeOf(endingIn(Duration.ofSeconds(20))).compareTo(Duration.ofSeconds(20)) <= 0);
        assertTrue(tokens.lifeOf(endingIn(Duration.ofSeconds(-1))).isNegative());
    }

    private SecurityIdentity endingIn(Duration left) {
        var claims = new JwtClaims();
        claims.setExpirationTime(
                NumericDate.fromSeconds(clock.instant().plus(left).getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .build();
    }
}
