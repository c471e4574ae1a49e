package dk.familieplan.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much each caller may still ask of this backend: a bucket that holds the requests of five minutes and is filled
 * again evenly, so that a busy moment passes and only what goes on is refused.
 */
@Singleton
class Quotas {

    static final Duration WINDOW = Duration.ofMinutes(5);

    /** More than a municipality has staff. Whoever is forgotten among more than these begins anew, with a full bucket. */
    static final long MOST = 10_000;

    private final Map<Caller.Kind, Long> sizes;
    private final ClockMeter time;

    /** A bucket that nobody has asked for that long is full: forgetting it changes nothing. */
    private final Cache<Caller, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();

    Quotas(
            Clock clock,
            @ConfigProperty(name = "familieplan.requests-per-minute.user") long user,
            @ConfigProperty(name = "familieplan.requests-per-minute.machine") long machine,
            @ConfigProperty(name = "familieplan.requests-per-minute.stranger") long stranger) {
        time = new ClockMeter(clock);
        sizes = Map.of(
                Caller.Kind.USER, user * WINDOW.toMinutes(),
                Caller.Kind.MACHINE, machine * WINDOW.toMinutes(),
                Caller.Kind.STRANGER, stranger * WINDOW.toMinutes());
    }

    long size(Caller.Kind kind) {
        return sizes.get(kind);
    }

    Bucket of(Caller caller) {
        return buckets.get(caller, this::full);
    }

    void forgetAll() {
        buckets.invalidateAll();
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full(Caller caller) {
        long size = size(caller.kind());
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, WINDOW))
                .build();
    }
}
