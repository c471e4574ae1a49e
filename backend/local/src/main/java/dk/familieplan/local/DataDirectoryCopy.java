package dk.familieplan.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/** Copies a data directory in which a server may be writing: what it writes meanwhile is repaired from its log. */
final class DataDirectoryCopy extends SimpleFileVisitor<Path> {

    /** Copied as empty folders: PostgreSQL's manual on its low-level interface says why. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "tablespace_map", "backup_manifest");

    private static final String CONTROL = "pg_control";

    private final Path from;
    private final Path to;

    private DataDirectoryCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new DataDirectoryCopy(from, to));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.getFileName().toString().startsWith("pgsql_tmp")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Path copy = to.resolve(from.relativize(folder));
        if (!Files.isDirectory(copy)) {
            Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        boolean top = from.equals(folder.getParent());
        return top && EMPTY.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = file.getFileName().toString();
        if (!LEFT_OUT.contains(name) && !name.startsWith("pg_internal.init") && !name.startsWith("pgsql_tmp")) {
            Path copy = to.resolve(from.relativize(file));
            try {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                if (name.equals(CONTROL)) {
                    awaitSteady(file, copy);
                }
            } catch (NoSuchFileException e) {
                // Dropped since the folder was read; the log says so too.
                Files.deleteIfExists(copy);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** A table that vanishes between being seen and being visited. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    /** The one file that the log does not repair: read until it was not being written. */
    private static void awaitSteady(Path file, Path copy) throws IOException {
        byte[] content = Files.readAllBytes(file);
        while (!Arrays.equals(content, Files.readAllBytes(copy))) {
            Files.write(copy, content);
            content = Files.readAllBytes(file);
        }
    }
}
