package dk.familieplan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A child process with its own log, which ends with everything it started. */
public final class ManagedProcess implements AutoCloseable {

    private static final Duration CLEAN_STOP = Duration.ofSeconds(20);

    private final String name;
    private final Process process;
    private final Path log;

    private ManagedProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    public static ManagedProcess start(String name, ProcessBuilder builder, Path log) {
        try {
            fresh(log);
            // A null stdin: a child that reads the terminal would take the Ctrl-C of the one who waits for it.
            builder.redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            return new ManagedProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new LocalFailure(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    /** Each start begins a new log and keeps the one before. */
    static void fresh(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            String previous = log.getFileName().toString().replaceFirst("\\.log$", ".previous.log");
            Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Only of one that has ended. */
    public int exitStatus() {
        return process.exitValue();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As a power cut would: no signal that it could answer. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    public List<String> lastLines(int count) {
        return lastLines(log, count);
    }

    static List<String> lastLines(Path log, int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        try {
            if (!process.waitFor(CLEAN_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        Await.until(Duration.ofSeconds(5), () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }
}
