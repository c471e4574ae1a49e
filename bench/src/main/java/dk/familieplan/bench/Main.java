package dk.familieplan.bench;

import dk.familieplan.local.Workspace;
import java.util.List;

/**
 * Runs all measurements and writes their table. {@code --quick} is a small try of the benchmarks themselves; with names
 * (overview, walls, hidden, tail, writes, growth, search, footprint) only those are run.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        Size size = given.contains("--quick") ? Size.quick() : Size.full();
        List<String> only = given.stream().filter(each -> !each.startsWith("-")).toList();
        var report = new Report();
        Report.say("Starting PostgreSQL and Keycloak …");
        try (Site site = Site.start();
                HttpLoad http = new HttpLoad(new Tokens(site.keycloak().realmUrl()), size)) {
            makeSchema(site);
            measure(new Wanted(only), site, size, http, report);
        }
        report.write(Workspace.find().root().resolve("bench/results"));
        System.exit(0);
    }

    private record Wanted(List<String> only) {
        boolean has(String name) {
            return only.isEmpty() || only.contains(name);
        }
    }

    private static void measure(Wanted wanted, Site site, Size size, HttpLoad http, Report report) throws Exception {
        fill(site, Site.MAIN, size.families());
        report.tell("Start until ready, median of three", Report.text("%.1f s", secondsToStart(site)));
        Backend backend = site.backend(Site.MAIN);
        var bench = new Bench(size, site, backend, http, report);
        if (wanted.has("overview")) {
            new OverviewThroughput(bench).run();
        }
        if (wanted.has("walls")) {
            Walls.run(bench);
        }
        if (wanted.has("hidden")) {
            Hidden.run(bench);
        }
        if (wanted.has("tail")) {
            TailLatency.run(bench);
        }
        if (wanted.has("writes")) {
            new Writes(bench).run();
        }
        if (wanted.has("footprint")) {
            Footprint.run(bench);
        }
        backend.close();
        if (wanted.has("growth") || wanted.has("search")) {
            fill(site, Site.LARGE, size.large());
            Backend large = site.backend(Site.LARGE);
            if (wanted.has("growth")) {
                fill(site, Site.SMALL, size.small());
                Backend small = site.backend(Site.SMALL);
                Growth.run(bench, small, large);
                small.close();
            }
            if (wanted.has("search")) {
                Search.run(bench, large);
            }
        }
    }

    private static double secondsToStart(Site site) {
        var seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            try (Backend backend = site.backend(Site.MAIN)) {
                seconds[i] = backend.startedIn().toMillis() / 1000.0;
            }
        }
        return Comparison.median(seconds);
    }

    /** The backend does it when it starts; the databases are copies of the first. */
    private static void makeSchema(Site site) throws Exception {
        site.backend(Site.MAIN).close();
        for (String copy : List.of(Site.SMALL, Site.LARGE)) {
            site.execute("postgres", "create database " + copy + " template " + Site.MAIN + " owner " + Site.MAIN);
        }
    }

    private static void fill(Site site, String database, int families) throws Exception {
        Report.say(Report.text("Filling a database with %,d families …", families));
        Seed.fill(site, database, families);
    }
}
