package dk.familieplan.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Another system sends one token with each of its requests until it expires. Its signature and claims are verified once
 * a minute instead of each time, and with them the roles that they grant: that takes a good part of a request's processor
 * time. Whether its bearer is still signed in is asked for every request all the same, and a token that is refused is not
 * remembered.
 */
@ApplicationScoped
public class VerifiedTokens {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MOST = 1_000;

    private static final Set<String> REQUEST =
            Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

    @Inject
    Clock clock;

    private final Cache<ByteBuffer, SecurityIdentity> remembered = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<ByteBuffer, SecurityIdentity>creating((digest, identity) -> lifeOf(identity)))
            .build();

    /** Whose token it is: as it was verified within the last minute, or else verified now. */
    Uni<SecurityIdentity> known(String token, Supplier<Uni<SecurityIdentity>> verify) {
        ByteBuffer digest = digest(token);
        SecurityIdentity known = remembered.getIfPresent(digest);
        return known != null
                ? Uni.createFrom().item(known)
                : verify.get().invoke(identity -> remember(digest, identity));
    }

    private void remember(ByteBuffer digest, SecurityIdentity identity) {
        if (identity != null) {
            remembered.put(digest, withoutRequest(identity));
        }
    }

    /** Quarkus hangs the whole request on who made it: that must not be kept, and is nobody else's. */
    static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!REQUEST.contains(name)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }

    boolean remembers(String token) {
        return remembered.getIfPresent(digest(token)) != null;
    }

    /** A minute, and never beyond the token's own end. */
    Duration lifeOf(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
