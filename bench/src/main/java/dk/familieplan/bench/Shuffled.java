package dk.familieplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** All values in one order that only looks like chance, over and over. */
final class Shuffled<T> implements Supplier<T> {

    private final List<T> values;
    private final AtomicInteger next = new AtomicInteger();

    Shuffled(List<T> values) {
        this.values = new ArrayList<>(values);
        java.util.Collections.shuffle(this.values, new Random(42));
    }

    @Override
    public T get() {
        return values.get(Math.floorMod(next.getAndIncrement(), values.size()));
    }
}
