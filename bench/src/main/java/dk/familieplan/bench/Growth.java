package dk.familieplan.bench;

import java.util.function.Supplier;

/** What it costs the overview of one family that there are a hundred times as many. */
final class Growth {

    private Growth() {}

    static void run(Bench bench, Backend small, Backend large) throws Exception {
        Comparison.Round few = overviews(bench, small, Site.SMALL);
        Comparison.Round many = overviews(bench, large, Site.LARGE);
        few.run();
        many.run();
        bench.report()
                .ratio(
                        Report.text(
                                "Overview at %,d families against %,d: median latency",
                                bench.size().large(), bench.size().small()),
                        Comparison.interleaved(bench.size().rounds(), many, few),
                        Measured::median,
                        false,
                        1.2,
                        "µs");
    }

    /** One caller: what waiting for others costs is not the question here. */
    private static Comparison.Round overviews(Bench bench, Backend backend, String database) throws Exception {
        Supplier<String> next = new Shuffled<>(bench.families(database));
        Supplier<Call> calls = () -> OverviewThroughput.overview(next.get());
        bench.http().warmUp(backend, bench.size().warmUp() / 2, calls);
        return () -> bench.http().closed(backend.url(), 1, bench.size().round(), calls);
    }
}
