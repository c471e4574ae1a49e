package dk.familieplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers on disk which processes are ours, so that a killed launcher's children can be ended by the next one. */
final class Leftovers {

    /** The system's boot time, from which start times are counted, may be corrected a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    Leftovers(Path dataDirectory) {
        this.file = dataDirectory.resolve("processes");
    }

    void remember(Stream<ProcessHandle> processes) {
        List<String> lines = processes
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant().stream().map(start -> process.pid() + " " + start))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        List<ProcessHandle> ours = remembered();
        ours.forEach(ProcessHandle::destroy);
        if (!Await.until(Duration.ofSeconds(15), () -> ours.stream().noneMatch(ProcessHandle::isAlive))) {
            ours.forEach(ProcessHandle::destroyForcibly);
            Await.until(Duration.ofSeconds(5), () -> ours.stream().noneMatch(ProcessHandle::isAlive));
        }
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> remembered() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> stillOurs(line).stream())
                    .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process numbers are used again; the same number started at the same moment is the same process. */
    private static Optional<ProcessHandle> stillOurs(String line) {
        String[] words = line.split(" ");
        if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant remembered = Instant.parse(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start ->
                                Duration.between(remembered, start).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }
}
