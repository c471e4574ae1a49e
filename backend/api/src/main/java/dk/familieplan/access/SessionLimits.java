package dk.familieplan.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a browser's session lasts: when nobody does anything, and whatever anybody does. */
@Singleton
class SessionLimits {

    private final Duration idle;
    private final Duration max;
    private final Duration warning;

    SessionLimits(
            @ConfigProperty(name = "familieplan.session.idle") Duration idle,
            @ConfigProperty(name = "familieplan.session.max") Duration max,
            @ConfigProperty(name = "familieplan.session.warning") Duration warning) {
        this.idle = idle;
        this.max = max;
        this.warning = warning;
    }

    Duration max() {
        return max;
    }

    boolean reached(SignedIn who, Instant activeAt, Instant now) {
        return !now.isBefore(activeAt.plus(idle)) || !now.isBefore(who.since().plus(max));
    }

    SessionView view(SignedIn who, Instant activeAt, Instant now) {
        return new SessionView(
                left(now, activeAt.plus(idle)), left(now, who.since().plus(max)), warning.toSeconds());
    }

    private static long left(Instant now, Instant end) {
        return Math.max(0, Duration.between(now, end).toSeconds());
    }
}
