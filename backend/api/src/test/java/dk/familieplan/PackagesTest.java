package dk.familieplan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stranger reads the package's sentence before its classes. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dk/familieplan");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*.*\\w.*\\.\\s*\\*/\\s*package ", Pattern.DOTALL);

    @Test
    void eachSaysWhatItHolds() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !speaks(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent, empty());
        }
    }

    private static boolean speaks(Path file) {
        try {
            return Files.exists(file)
                    && SENTENCE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
