package dk.familieplan.bench;

import org.HdrHistogram.Histogram;

/** What one round has shown; latencies in microseconds. */
record Measured(double perSecond, Histogram latencies) {

    static Histogram newHistogram() {
        return new Histogram(60_000_000, 3);
    }

    double percentile(double percent) {
        return latencies.getValueAtPercentile(percent);
    }

    double median() {
        return percentile(50);
    }
}
