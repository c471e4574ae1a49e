package dk.familieplan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher per data directory; the lock goes with the process, however it ends. */
final class RunLock {

    /** Kept reachable: the lock lasts as long as its channel. */
    private static FileChannel held;

    private RunLock() {}

    static void take(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            held = FileChannel.open(
                    dataDirectory.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held.tryLock() == null) {
                throw new LocalFailure("Familieplan already runs on " + dataDirectory
                        + ": stop it first, or name another folder in DATA_DIR.");
            }
        } catch (IOException e) {
            throw new LocalFailure(
                    "The data directory " + dataDirectory + " cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
