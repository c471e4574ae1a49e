package dk.familieplan.contract.chance;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Whatever is left to chance comes from one seed, so that a run can be had again. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** @param to inclusive */
    int between(int from, int to) {
        return (int) random.nextLong(from, to + 1L);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new java.util.ArrayList<>(items);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
