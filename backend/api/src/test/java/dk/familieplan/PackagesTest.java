package dk.familieplan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger reads the package's sentence before its classes. */
class PackagesTest {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*.*\\w.*\\.\\s*\\*/\\s*package ", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java",
                "../local/src/main/java",
                // It holds nothing but tests.
                "../faults/src/test/java",
                "../../bench/src/main/java"
            })
    void eachSaysWhatItHolds(Path sources) throws IOException {
        List<Path> packages = packages(sources);
        assertThat(packages, not(empty()));
        assertThat(packages.stream().filter(folder -> !speaks(folder)).toList(), empty());
    }

    private static List<Path> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static boolean speaks(Path folder) {
        Path file = folder.resolve("package-info.java");
        try {
            return Files.exists(file)
                    && SENTENCE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
