package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.familieplan.local.Await;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database lies on a small disk of its own, which somebody else fills to the last byte. */
@Tag("long")
class DiskFullIT {

    @Test
    void writesAreRefusedReadsGoOnAndNothingIsHalfWritten() throws Exception {
        Path folder = Site.temporary("familieplan disk ");
        Path disk = Files.createDirectory(folder.resolve("postgres"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=260m", "tmpfs", disk.toString()),
                "Only who may mount a small disk can see it fill up");
        try (var site = Site.start(folder, 1, Map.of());
                var writers = Writers.on(site.api())) {
            Ledger ledger = writers.ledger();
            writers.awaitMore(100);
            String known = ledger.paths().keySet().iterator().next();
            int before = ledger.failures().size();
            Path filler = disk.resolve("filler");
            fill(filler);

            assertThat(Await.until(
                            Duration.ofSeconds(90), () -> ledger.failures().size() > before + 5))
                    .as("writes fail")
                    .isTrue();
            boolean running = site.database().answers();
            Api.Answer read = site.api().get(known);
            System.out.printf(
                    "Disk full: PostgreSQL %s, a read answers %d%n", running ? "runs" : "is down", read.status());
            assertThat(read.status()).isIn(running ? new Object[] {200} : new Object[] {503});
            assertThat(site.backend().live()).isEqualTo(200);

            Files.delete(filler);
            if (!site.database().answers()) {
                site.database().stop();
                site.database().start();
            }
            Instant room = Instant.now();
            assertThat(Await.until(
                            Duration.ofSeconds(10), () -> site.api().get(known).ok()))
                    .isTrue();
            writers.awaitMore(50);
            System.out.printf(
                    "Fifty more writes %d ms after there was room%n",
                    Duration.between(room, Instant.now()).toMillis());
            writers.momentOfCalm(() -> Verification.verify(ledger, site.database(), site.api()));
        } finally {
            run("umount", disk.toString());
            if (Files.exists(folder)) {
                Site.delete(folder);
            }
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("The disk is full after " + (Files.size(filler) >> 20) + " MB");
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
