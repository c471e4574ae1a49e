package dk.familieplan.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param families in the main database; the small and the large one tell what growth costs
 * @param workers concurrent callers, and as many database connections where SQL is measured
 * @param warmUp calls at least before anything is measured
 * @param age of a backend before anything is measured. Two minutes after its start it first looks whether its connections
 *     live and who is in the directory; the code that does so was compiled for something else, and for a quarter of a
 *     minute much of it is compiled anew
 */
record Size(int families, int small, int large, int workers, int warmUp, Duration age, int rounds, Duration round) {

    static Size full() {
        return new Size(10_000, 1_000, 100_000, 8, 30_000, Duration.ofSeconds(140), 3, Duration.ofSeconds(12));
    }

    /** To try the benchmarks themselves; its figures say little. */
    static Size quick() {
        return new Size(500, 200, 2_000, 8, 1_500, Duration.ZERO, 3, Duration.ofSeconds(3));
    }
}
