package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that PostgreSQL runs for every finished piece of its log. */
class ArchiveWalTest {

    @Test
    void aPieceOfTheLogIsKeptOnceAndNeverReplaced(@TempDir Path folder) throws Exception {
        Path piece = Files.writeString(folder.resolve("piece"), "one");
        Path kept = folder.resolve("kept");
        assertThat(archive(piece, kept)).isZero();
        assertThat(archive(piece, kept)).isZero();
        Files.writeString(piece, "another");
        assertThat(archive(piece, kept)).isNotZero();
        assertThat(kept).hasContent("one");
    }

    private static int archive(Path piece, Path kept) throws Exception {
        return new ProcessBuilder(
                        Workspace.find()
                                .root()
                                .resolve("backend/local/archive-wal")
                                .toString(),
                        piece.toString(),
                        kept.toString())
                .start()
                .waitFor();
    }
}
