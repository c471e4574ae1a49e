package dk.familieplan.bench;

import dk.familieplan.local.Workspace;
import java.util.List;

/** Runs all measurements and writes their table; with --quick on a small scale, to try them. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Size size = List.of(arguments).contains("--quick") ? Size.quick() : Size.full();
        var report = new Report();
        Report.say("Starting PostgreSQL and Keycloak …");
        try (Site site = Site.start();
                HttpLoad http = new HttpLoad(new Tokens(site.keycloak().realmUrl()))) {
            fill(site, size);
            var bench = new Bench(size, site, site.backend(Site.MAIN), http, report);
            Report.say("Measuring …");
            new OverviewThroughput(bench).run();
        }
        report.write(Workspace.find().root().resolve("bench/results"));
        System.exit(0);
    }

    private static void fill(Site site, Size size) throws Exception {
        // Makes the schema, which the other databases are copied from.
        site.backend(Site.MAIN).close();
        for (String copy : List.of(Site.SMALL, Site.LARGE)) {
            site.execute("postgres", "create database " + copy + " template " + Site.MAIN + " owner " + Site.MAIN);
        }
        Report.say("Filling the databases …");
        Seed.fill(site, Site.MAIN, size.families());
        Seed.fill(site, Site.SMALL, size.small());
        Seed.fill(site, Site.LARGE, size.large());
    }
}
