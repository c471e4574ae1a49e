package dk.familieplan.faults;

import dk.familieplan.local.Await;
import dk.familieplan.local.Http;
import dk.familieplan.local.ManagedProcess;
import dk.familieplan.local.Ports;
import dk.familieplan.local.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The web server in front of a site's backends, with a page that says nothing. */
final class Web implements AutoCloseable {

    private final int port = Ports.anyFree();
    private final ManagedProcess process;

    Web(Site site) {
        var builder = new ProcessBuilder("node", "server/main.mjs")
                .directory(Workspace.find().root().resolve("frontend").toFile());
        builder.environment()
                .putAll(Map.of(
                        "WEB_PORT",
                        Integer.toString(port),
                        "WEB_DIST",
                        page(site.folder().resolve("dist")).toString(),
                        "API_URL",
                        site.backends().stream().map(Backend::url).collect(Collectors.joining(","))));
        process = ManagedProcess.start("The web server", builder, site.folder().resolve("log/web.log"));
        if (!Await.until(Duration.ofSeconds(30), () -> Http.status(url() + "/healthz") == 200)) {
            close();
            throw new IllegalStateException("The web server did not start: " + process.lastLines(10));
        }
    }

    private static Path page(Path dist) {
        try {
            Files.createDirectories(dist);
            Files.writeString(dist.resolve("index.html"), "<p>Familieplan</p>");
            return dist;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
