package dk.familieplan.bench;

import java.util.function.Supplier;

/** How long the unlucky one in a hundred waits while half of what is possible arrives, on a schedule. */
final class TailLatency {

    private TailLatency() {}

    static void run(Bench bench) throws Exception {
        Size size = bench.size();
        String url = bench.backend().url();
        Supplier<String> next = new Shuffled<>(bench.families(Site.MAIN));
        Supplier<Call> overview = () -> OverviewThroughput.overview(next.get());
        Supplier<Call> health = () -> Call.get("/q/health/live");
        bench.http().warmUp(bench.backend(), size.warmUp() / 2, health);
        bench.http().warmUp(bench.backend(), size.warmUp() / 4, overview);
        double peak =
                bench.http().closed(url, size.workers(), size.round(), overview).perSecond();
        Comparison rounds = Comparison.interleaved(
                size.rounds(),
                () -> bench.http().open(url, peak / 2, size.round(), overview),
                () -> bench.http().open(url, peak / 2, size.round(), health));
        bench.report()
                .ratio(
                        Report.text(
                                "Overview at half of the peak (%.0f a second) against a static answer: p99", peak / 2),
                        rounds,
                        measured -> measured.percentile(99),
                        false,
                        3,
                        "µs");
        bench.report()
                .tell(
                        "The same: median",
                        Report.text(
                                "%.1f ms against %.1f ms",
                                Comparison.median(rounds.measured(), Measured::median) / 1000,
                                Comparison.median(rounds.control(), Measured::median) / 1000));
    }
}
