package dk.familieplan.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.familieplan.http.ClockMeter;
import dk.familieplan.problem.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody may search for a family that they are not assigned to, at this backend. Case numbers are counted:
 * whoever tried one after the other would learn the families' names.
 */
@Singleton
class GlassQuota {

    static final Duration WINDOW = Duration.ofHours(1);

    /** More than a municipality has staff. */
    private static final long MOST = 10_000;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();
    private final ClockMeter time;
    private final long size;

    GlassQuota(Clock clock, @ConfigProperty(name = "familieplan.break-glass.searches-per-hour") long size) {
        this.time = new ClockMeter(clock);
        this.size = size;
    }

    /** @throws RuntimeException the problem {@code too-many-requests}, with {@code Retry-After} in seconds */
    void spend(String userId) {
        ConsumptionProbe left = of(userId).tryConsumeAndReturnRemaining(1);
        if (!left.isConsumed()) {
            long seconds = (left.getNanosToWaitForRefill() + SECOND - 1) / SECOND;
            throw HttpProblem.builder(
                            ProblemType.TOO_MANY_REQUESTS.because(
                                    "You have searched for more families than anybody needs to in an hour. Nothing was looked up."))
                    .withHeader("Retry-After", seconds)
                    .build();
        }
    }

    Bucket of(String userId) {
        return buckets.get(
                userId,
                whoever -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(size).refillGreedy(size, WINDOW))
                        .build());
    }

    void forgetAll() {
        buckets.invalidateAll();
    }
}
