package dk.familieplan.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether the time of an answer tells that there is a family which its reader does not see: against addresses of which
 * there is nothing, and both ways, because neither may take longer.
 */
final class Hidden {

    private static final String READER = "caseworker";

    private static final double TOLD_APART = 1.1;

    private Hidden() {}

    static void run(Bench bench) throws Exception {
        compare(bench, "family", "/api/v1/families/%s/overview");
        compare(bench, "goal", "/api/v1/goals/%s");
    }

    private static void compare(Bench bench, String table, String path) throws Exception {
        List<String> hidden = hidden(bench, table);
        Comparison.Round ofHidden = round(bench, path, hidden);
        Comparison.Round ofNothing = round(
                bench, path, Stream.generate(Ids::fresh).limit(hidden.size()).toList());
        Comparison rounds = Comparison.interleaved(bench.size().rounds(), ofHidden, ofNothing);
        double ratio = rounds.ratio(Measured::median);
        bench.report()
                .add(
                        "A hidden " + table
                                + " against one that is not there: median latency, the longer by the shorter",
                        Math.max(ratio, 1 / ratio),
                        "",
                        false,
                        TOLD_APART,
                        Report.text(
                                "%.0f against %.0f µs %s",
                                Comparison.median(rounds.measured(), Measured::median),
                                Comparison.median(rounds.control(), Measured::median),
                                rounds.noise(Measured::median)));
    }

    private static List<String> hidden(Bench bench, String table) throws SQLException {
        String family = table.equals("family") ? "id" : "family_id";
        return bench
                .site()
                .rows(
                        Site.MAIN,
                        "select id from " + table + " where " + family
                                + " not in (select family_id from family_reader where reader = 'user:" + Site.CASEWORKER
                                + "') order by id limit 10000")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Comparison.Round round(Bench bench, String path, List<String> ids) throws Exception {
        Supplier<String> next = new Shuffled<>(ids);
        Supplier<Call> calls =
                () -> Call.get(path.formatted(next.get())).as(READER).ofNothing();
        bench.http().warmUp(bench.backend(), bench.size().warmUp() / 10, calls);
        return () -> bench.http()
                .closed(bench.backend().url(), 1, bench.size().round().dividedBy(2), calls);
    }
}
