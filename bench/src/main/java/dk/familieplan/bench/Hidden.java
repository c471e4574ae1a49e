package dk.familieplan.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether the time of an answer tells that there is a family which its reader does not see: against addresses of which
 * there is nothing, and both ways, because neither may take longer.
 */
final class Hidden {

    private static final String READER = "caseworker";

    /** Whoever reads many families has an index asked in which all families are. */
    private static final String SEARCHER = "leader";

    private static final int NAMES = 500;

    private static final double TOLD_APART = 1.1;

    private Hidden() {}

    static void run(Bench bench) throws Exception {
        address(bench, "family", "/api/v1/families/%s/overview");
        address(bench, "goal", "/api/v1/goals/%s");
        name(bench);
    }

    private static void address(Bench bench, String table, String path) throws Exception {
        List<String> hidden = hidden(bench, table);
        List<String> nothing = Stream.generate(Ids::fresh).limit(hidden.size()).toList();
        Function<String, Call> read =
                id -> Call.get(path.formatted(id)).as(READER).ofNothing();
        compare(
                bench,
                "A hidden " + table,
                "one that is not there",
                round(bench, hidden, read),
                round(bench, nothing, read));
    }

    /** Families that nobody reads, each called what no other is. */
    private static void name(Bench bench) throws Exception {
        List<String> hidden = names(1);
        for (String name : hidden) {
            bench.site().execute(Site.MAIN, """
                    insert into family (id, version, case_number, name, status, created_by, search_names, member_changes, created_at, updated_at)
                    values (gen_random_uuid(), 0, 'NAME', 'NAME', 'WITHOUT_PLAN', 'nobody', 'NAME', 0, now(), now())""".replace("NAME", name));
        }
        bench.site().execute(Site.MAIN, "vacuum analyze family");
        Function<String, Call> search =
                name -> Call.get("/api/v1/families?q=" + name).as(SEARCHER);
        compare(
                bench,
                "A search for a hidden family's name",
                "what nobody is called",
                round(bench, hidden, search),
                round(bench, names(2), search));
        bench.site().execute(Site.MAIN, "delete from family where created_by = 'nobody'");
    }

    /** Ten letters each, in which no two are alike. */
    private static List<String> names(int seed) {
        var chance = new Random(seed);
        return Stream.generate(() -> chance.ints(10, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(NAMES)
                .toList();
    }

    private static void compare(
            Bench bench, String what, String against, Comparison.Round ofHidden, Comparison.Round ofNothing)
            throws Exception {
        Comparison rounds = Comparison.interleaved(bench.size().rounds(), ofHidden, ofNothing);
        double ratio = rounds.ratio(Measured::median);
        bench.report()
                .add(
                        what + " against " + against + ": median latency, the longer by the shorter",
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

    private static Comparison.Round round(Bench bench, List<String> wanted, Function<String, Call> call)
            throws Exception {
        Supplier<String> next = new Shuffled<>(wanted);
        Supplier<Call> calls = () -> call.apply(next.get());
        bench.http().warmUp(bench.backend(), bench.size().warmUp() / 10, calls);
        return () -> bench.http()
                .closed(bench.backend().url(), 1, bench.size().round().dividedBy(2), calls);
    }
}
