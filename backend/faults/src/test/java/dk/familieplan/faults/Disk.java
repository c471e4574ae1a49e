package dk.familieplan.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk, which somebody else fills to the last byte. */
final class Disk implements AutoCloseable {

    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    static Disk of(String size) throws IOException, InterruptedException {
        Path folder = Site.temporary("familieplan disk ");
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString())) {
            Files.delete(folder);
            throw new IllegalStateException("Only who may mount a small disk can see it fill up: run this as root.");
        }
        return new Disk(folder);
    }

    Path newFolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** The folder is found where it was, but lies here. */
    void takeOver(Path directory) throws IOException, InterruptedException {
        Path here = folder.resolve(directory.getFileName());
        if (!run("mv", directory.toString(), here.toString())) {
            throw new IOException(directory + " could not be moved to " + here);
        }
        Files.createSymbolicLink(directory, here);
    }

    void fill() throws IOException {
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("The disk is full after " + (Files.size(filler()) >> 20) + " MB");
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) {
            throw new IOException("Somebody still uses " + folder);
        }
        Files.delete(folder);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
