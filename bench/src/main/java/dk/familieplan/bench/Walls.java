package dk.familieplan.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * What it costs the overview that only its readers see a family: against a backend on a database of the same families in
 * which nobody is asked who they are, no policy holds, and every family is readable. The application's filter is there a
 * constant that PostgreSQL leaves out; that the database is told who asks is the one thing left, empty.
 */
final class Walls {

    private Walls() {}

    static void run(Bench bench) throws Exception {
        pullDown(bench.site());
        Supplier<String> next = new Shuffled<>(bench.families(Site.MAIN));
        Supplier<Call> calls = () -> OverviewThroughput.overview(next.get());
        Size size = bench.size();
        try (Backend open = bench.site().backend(Site.OPEN)) {
            bench.http().warmUp(open, size.warmUp(), calls);
            bench.http().warmUp(bench.backend(), size.warmUp() / 2, calls);
            Comparison rounds = Comparison.interleaved(
                    size.rounds(),
                    () -> bench.http().closed(bench.backend().url(), size.workers(), size.round(), calls),
                    () -> bench.http().closed(open.url(), size.workers(), size.round(), calls));
            bench.report()
                    .ratio(
                            "Overview with filter and row-level security against without: throughput",
                            rounds,
                            Measured::perSecond,
                            true,
                            0.80,
                            "a second");
        }
    }

    private static void pullDown(Site site) throws SQLException {
        List<List<String>> tables =
                site.rows(Site.OPEN, "select oid::regclass from pg_class where relrowsecurity order by 1");
        for (List<String> table : tables) {
            site.execute(Site.OPEN, "alter table " + table.get(0) + " disable row level security");
        }
        site.execute(
                Site.OPEN,
                "create or replace view readable_family as select id as family_id from family",
                "create or replace view writable_family as select id as family_id from family",
                "create or replace view readable_person as select id as person_id from person",
                "create or replace function reads_family(wanted uuid) returns boolean language sql immutable return true",
                "create or replace function reads_person(wanted uuid) returns boolean language sql immutable return true",
                "create or replace function tell_caller(caller text, roles text, client text, at timestamptz, family uuid default null)"
                        + " returns setof text language sql stable as 'select null::text where false'");
    }
}
