package dk.familieplan.support;

import dk.familieplan.time.Clocks;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The application's clock in tests: the real one until a test holds it. Set it free again in {@code @AfterEach}. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HeldClock extends Clock {

    private volatile Clock now = Clock.system(Clocks.ZONE);

    private static HeldClock current() {
        return Arc.container().instance(HeldClock.class).get();
    }

    /** It is noon in Denmark on this day from now on. */
    public static void holdAt(LocalDate day) {
        holdAt(day.atTime(LocalTime.NOON).atZone(Clocks.ZONE).toInstant());
    }

    public static void holdAt(Instant instant) {
        current().hold(Clock.fixed(instant, Clocks.ZONE));
    }

    public static void release() {
        current().hold(Clock.system(Clocks.ZONE));
    }

    /** What the application takes for today. */
    public static LocalDate today() {
        return LocalDate.now(current());
    }

    // Not a field access in the static methods: the bean is behind a proxy.
    void hold(Clock clock) {
        now = clock;
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public long millis() {
        return now.millis();
    }
}
