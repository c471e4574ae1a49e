package dk.familieplan.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Identities as the backend makes them: UUIDv7, which rise with time. */
final class Ids {

    private Ids() {}

    static String fresh() {
        var chance = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16 | 0x7000 | chance.nextInt(0x1000);
        return new UUID(time, chance.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L).toString();
    }
}
