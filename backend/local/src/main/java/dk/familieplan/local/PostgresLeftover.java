package dk.familieplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that survived the one who started it still holds the data directory; this ends it. */
final class PostgresLeftover {

    private PostgresLeftover() {}

    static void clear(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        refuseWhenInUse(dataDirectory);
        Optional<ProcessHandle> leftover = postmaster(dataDirectory);
        if (leftover.isPresent()) {
            stop(leftover.get());
        }
        try {
            // After a crash the number in this file may belong to a stranger, and PostgreSQL would refuse to start.
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running postmaster of this data directory, and of no other. */
    static Optional<ProcessHandle> postmaster(Path dataDirectory) {
        try {
            List<String> lines = Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isPostmasterOf(dataDirectory, process));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostmasterOf(Path dataDirectory, ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(dataDirectory.toString());
    }

    private static void refuseWhenInUse(Path dataDirectory) {
        Path lock = dataDirectory.resolve("epg-lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw inUse(dataDirectory);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalFailure inUse(Path dataDirectory) {
        return new LocalFailure("Another Familieplan is running on " + dataDirectory + "; stop it first.");
    }

    /** A fast shutdown, then an immediate one; neither loses anything committed. */
    static void stop(ProcessHandle postmaster) {
        signal("INT", postmaster);
        if (!Await.until(Duration.ofSeconds(30), () -> !postmaster.isAlive())) {
            signal("QUIT", postmaster);
            Await.until(Duration.ofSeconds(10), () -> !postmaster.isAlive());
        }
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
