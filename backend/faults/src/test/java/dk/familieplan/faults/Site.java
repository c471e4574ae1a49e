package dk.familieplan.faults;

import dk.familieplan.local.LocalBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Familieplan of its own: a durable database and as many backends as asked for, in a folder that goes with it. */
final class Site implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final List<Backend> backends;

    private Site(Path folder, Database database, List<Backend> backends) {
        this.folder = folder;
        this.database = database;
        this.backends = backends;
    }

    static Site start() {
        return start(1, Map.of());
    }

    static Site start(int backends, Map<String, String> configuration) {
        // A blank in the path: whoever forgets quotes finds out here.
        return start(temporary("familieplan faults "), backends, configuration);
    }

    /** One backend that goes on running without having been told the password of the owner of the tables. */
    static Site migratedByAnother() {
        return start(temporary("familieplan faults "), 1, Map.of(), List.of(Backend::migrate, Backend::start));
    }

    static Site start(Path folder, int count, Map<String, String> configuration) {
        return start(folder, count, configuration, List.of(Backend::start));
    }

    private static Site start(
            Path folder, int count, Map<String, String> configuration, List<Consumer<Backend>> steps) {
        var database = new Database(folder.resolve("postgres"), folder.resolve("log/postgres.log"), configuration);
        var backends = IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Backend(folder.resolve("log/backend-" + number + ".log"), environment(database.jdbcUrl())))
                .toList();
        var site = new Site(folder, database, backends);
        try {
            database.start();
            // One after the other: the first one migrates.
            backends.forEach(backend -> steps.forEach(step -> step.accept(backend)));
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    static Map<String, String> environment(String jdbcUrl) {
        var environment = new HashMap<>(LocalBackend.databaseAccess(jdbcUrl, "familieplan-demo"));
        environment.put("KEYCLOAK_URL", Identity.url());
        // One user stands for many writers.
        environment.put("REQUESTS_PER_MINUTE_USER", "10000000");
        return environment;
    }

    static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    Backend backend() {
        return backends.get(0);
    }

    List<Backend> backends() {
        return backends;
    }

    Api api() {
        return new Api(backend().url());
    }

    @Override
    public void close() {
        backends.forEach(Backend::close);
        database.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
