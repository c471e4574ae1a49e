package dk.familieplan.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What it costs the overview that only its readers see a family: against the same backend on the same database while
 * nobody is asked who they are, no policy holds, and every family is readable. The application's filter is then a constant
 * that PostgreSQL leaves out; that the database is told who asks is the one thing left, empty.
 */
final class Walls {

    private static final String OPEN = """
            create or replace view readable_family as select id as family_id from family;
            create or replace view writable_family as select id as family_id from family;
            create or replace view readable_person as select id as person_id from person;
            create or replace function reads_family(wanted uuid) returns boolean language sql immutable return true;
            create or replace function reads_person(wanted uuid) returns boolean language sql immutable return true;
            create or replace function tell_caller(caller text, roles text, client text, at timestamptz,
                    family uuid default null) returns setof text language sql stable as 'select null::text where false';
            """;

    private static final String STANDING = """
            select 'create or replace view ' || view || ' as ' || pg_get_viewdef(view)
            from unnest('{readable_family, writable_family, readable_person}'::regclass[]) view
            union all
            select pg_get_functiondef(function)
            from unnest('{reads_family, reads_person, tell_caller}'::regproc[]) function""";

    /** Afterwards each connection plans anew what it sends. */
    private static final Duration PLANNING = Duration.ofSeconds(3);

    private final Bench bench;
    private final List<String> tables;
    private final List<String> standing;

    private Walls(Bench bench) throws SQLException {
        this.bench = bench;
        this.tables = column("select oid::regclass from pg_class where relrowsecurity order by 1");
        this.standing = column(STANDING);
    }

    static void run(Bench bench) throws Exception {
        new Walls(bench).measure();
    }

    private void measure() throws Exception {
        Size size = bench.size();
        Supplier<String> next = new Shuffled<>(bench.families(Site.MAIN));
        Supplier<Call> calls = () -> OverviewThroughput.overview(next.get());
        bench.http().warmUp(bench.backend(), size.warmUp(), calls);
        var closed = new Cpu(bench);
        var open = new Cpu(bench);
        try {
            Comparison rounds = Comparison.interleaved(
                    size.rounds(),
                    () -> {
                        putUp();
                        return round(calls, closed);
                    },
                    () -> {
                        pullDown();
                        return round(calls, open);
                    });
            bench.report()
                    .ratio(
                            "Overview with filter and row-level security against without: throughput",
                            rounds,
                            Measured::perSecond,
                            true,
                            0.80,
                            "a second");
            closed.tell("an overview with the walls");
            open.tell("an overview without them");
        } finally {
            putUp();
        }
    }

    private Measured round(Supplier<Call> calls, Cpu cpu) throws Exception {
        Size size = bench.size();
        String url = bench.backend().url();
        bench.http().closed(url, size.workers(), PLANNING, calls);
        return cpu.watch(() -> bench.http().closed(url, size.workers(), size.round(), calls));
    }

    private void putUp() throws SQLException {
        bench.site().execute(Site.MAIN, standing.toArray(String[]::new));
        secure("enable");
    }

    private void pullDown() throws SQLException {
        bench.site().execute(Site.MAIN, OPEN);
        secure("disable");
    }

    private void secure(String how) throws SQLException {
        for (String table : tables) {
            bench.site().execute(Site.MAIN, "alter table " + table + " " + how + " row level security");
        }
    }

    private List<String> column(String query) throws SQLException {
        return bench.site().rows(Site.MAIN, query).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
