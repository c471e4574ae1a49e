package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path directory;

    @Test
    void whatAKilledLauncherLeftRunningIsEnded() throws Exception {
        Process left = sleeper();
        new Leftovers(directory).remember(Stream.of(left.toHandle()));

        new Leftovers(directory).stop();

        // It is gone; Java's own note of that comes a moment later.
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("processes")).doesNotExist();
    }

    @Test
    void aStrangerWithTheSameNumberLivesOn() throws IOException {
        Process stranger = sleeper();
        try {
            Instant longAgo = stranger.info().startInstant().orElseThrow().minusSeconds(3600);
            Files.writeString(directory.resolve("processes"), stranger.pid() + " " + longAgo + "\nhalf a li");

            new Leftovers(directory).stop();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
