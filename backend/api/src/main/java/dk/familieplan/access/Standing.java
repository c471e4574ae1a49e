package dk.familieplan.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the backends know together of a session.
 *
 * @param activeAt when somebody last did something in it; null when it has not been seen yet
 * @param endedAt null while nobody has ended it
 * @param signedOutAt when its person signed out everywhere; null for never
 */
record Standing(Instant activeAt, Instant endedAt, Instant signedOutAt) {

    boolean unseen() {
        return activeAt == null;
    }

    /** Keycloak tells the beginning to the second: what began in the second of the end may have begun before it. */
    boolean ended(SignedIn who) {
        return endedAt != null
                || signedOutAt != null && !who.since().isAfter(signedOutAt.truncatedTo(ChronoUnit.SECONDS));
    }
}
