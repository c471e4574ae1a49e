package dk.familieplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.familieplan.local.Await;
import dk.familieplan.local.Http;
import dk.familieplan.local.ManagedProcess;
import dk.familieplan.local.Ports;
import dk.familieplan.local.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the parts take: time to start, memory, and the time of a browser. */
final class Footprint {

    private static final int PAGES = 7;

    private Footprint() {}

    static void run(Bench bench) throws Exception {
        Path frontend = Workspace.find().root().resolve("frontend");
        int port = Ports.anyFree();
        var command = new ProcessBuilder("node", "server/main.mjs").directory(frontend.toFile());
        command.environment()
                .putAll(Map.of(
                        "WEB_PORT",
                        Integer.toString(port),
                        "API_URL",
                        bench.backend().url()));
        String url = "http://localhost:" + port;
        try (var web =
                ManagedProcess.start("The web server", command, bench.site().log("web"))) {
            if (!Await.until(Duration.ofSeconds(30), () -> Http.status(url + "/") == 200)) {
                throw new IllegalStateException("The web server did not start: " + web.lastLines(10));
            }
            browser(bench, url);
            bench.report()
                    .add(
                            "Memory of the backend after the run",
                            Usage.residentMegabytes(bench.backend().handle()),
                            "MB",
                            false,
                            400,
                            "");
            bench.report()
                    .tell(
                            "Memory of the others",
                            Report.text(
                                    "PostgreSQL %d MB, Keycloak %d MB, web server %d MB",
                                    Usage.residentMegabytesOfFamily(bench.site().postmaster()),
                                    Usage.residentMegabytes(
                                            bench.site().keycloak().process().handle()),
                                    Usage.residentMegabytes(web.handle())));
        }
    }

    private static void browser(Bench bench, String url) throws Exception {
        Path root = Workspace.find().root();
        List<String> pages = bench.families(Site.MAIN).stream()
                .skip(100)
                .limit(PAGES)
                .map(family -> url + "/families/" + family)
                .toList();
        var command = new java.util.ArrayList<>(
                List.of("node", root.resolve("bench/browser.mjs").toString()));
        command.addAll(pages);
        Process node = new ProcessBuilder(command)
                .directory(root.resolve("frontend").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode seen = new ObjectMapper().readTree(node.getInputStream());
        if (node.waitFor() != 0) {
            throw new IllegalStateException("The browser's part has failed.");
        }
        bench.report()
                .add(
                        "JavaScript of a first load (the signed-in start page), gzipped",
                        seen.required("javaScript").asDouble() / 1000,
                        "kB",
                        false,
                        200,
                        "");
        bench.report()
                .tell(
                        Report.text(
                                "Family page at %,d families: largest contentful paint",
                                bench.size().families()),
                        milliseconds(seen, "largestContentfulPaint"));
        bench.report().tell("The same: total blocking time", milliseconds(seen, "totalBlockingTime"));
    }

    private static String milliseconds(JsonNode seen, String figure) {
        return Report.text(
                "%.0f ms, with an empty cache %.0f ms",
                seen.required("warm").required(figure).asDouble(),
                seen.required("cold").required(figure).asDouble());
    }
}
