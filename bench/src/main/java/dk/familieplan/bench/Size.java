package dk.familieplan.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param families in the main database; the small and the large one tell what growth costs
 * @param workers concurrent callers, and as many database connections where SQL is measured
 * @param warmUp calls at least before anything is measured
 */
record Size(int families, int small, int large, int workers, int warmUp, int rounds, Duration round) {

    static Size full() {
        return new Size(10_000, 1_000, 100_000, 8, 30_000, 3, Duration.ofSeconds(12));
    }

    /** To try the benchmarks themselves; its figures say little. */
    static Size quick() {
        return new Size(500, 200, 2_000, 8, 1_500, 3, Duration.ofSeconds(3));
    }
}
