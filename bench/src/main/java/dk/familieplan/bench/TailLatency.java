package dk.familieplan.bench;

import java.util.function.Supplier;

/**
 * How long the unlucky one in a hundred waits while half of what is possible arrives, on a schedule. The overview and a
 * static answer each at half of its own peak: the processors are as busy for one as for the other, and what differs is
 * the work. Told beside it: a static answer that comes as seldom as the overview, for which the processors sleep.
 */
final class TailLatency {

    private TailLatency() {}

    static void run(Bench bench) throws Exception {
        Size size = bench.size();
        String url = bench.backend().url();
        Supplier<String> next = new Shuffled<>(bench.families(Site.MAIN));
        Supplier<Call> overview = () -> OverviewThroughput.overview(next.get());
        Supplier<Call> health = () -> Call.get("/q/health/live");
        bench.http().warmUp(bench.backend(), size.warmUp() / 2, health);
        double most = peak(bench, health);
        bench.http().warmUp(bench.backend(), size.warmUp() / 4, overview);
        double peak = peak(bench, overview);
        Comparison.Round measured = () -> bench.http().open(url, peak / 2, size.round(), overview);
        Comparison own = Comparison.interleaved(
                size.rounds(), measured, () -> bench.http().open(url, most / 2, size.round(), health));
        Comparison same = Comparison.interleaved(
                size.rounds(), measured, () -> bench.http().open(url, peak / 2, size.round(), health));
        bench.report()
                .ratio(
                        Report.text(
                                "Overview at half of its peak (%.0f a second) against a static answer at half of its own"
                                        + " (%.0f): p99",
                                peak / 2, most / 2),
                        own,
                        TailLatency::p99,
                        false,
                        3,
                        "µs");
        bench.report()
                .tell(
                        "The same against a static answer as seldom as the overview",
                        Report.text(
                                "%.1f; %.1f ms against %.1f ms, medians %.1f ms against %.1f ms",
                                same.ratio(TailLatency::p99),
                                Comparison.median(same.measured(), TailLatency::p99) / 1000,
                                Comparison.median(same.control(), TailLatency::p99) / 1000,
                                Comparison.median(same.measured(), Measured::median) / 1000,
                                Comparison.median(same.control(), Measured::median) / 1000));
    }

    private static double p99(Measured measured) {
        return measured.percentile(99);
    }

    private static double peak(Bench bench, Supplier<Call> calls) throws Exception {
        Size size = bench.size();
        return bench.http()
                .closed(bench.backend().url(), size.workers(), size.round(), calls)
                .perSecond();
    }
}
