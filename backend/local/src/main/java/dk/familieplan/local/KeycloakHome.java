package dk.familieplan.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Keycloak unpacked and built once, and then shared by every run and every test of this working copy. */
final class KeycloakHome {

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private KeycloakHome() {}

    static synchronized Path ready(Workspace workspace) {
        String version = Workspace.version("keycloak");
        Path home = workspace.cache().resolve("keycloak-" + version);
        Path lock = workspace.cache().resolve("keycloak-" + version + ".lock");
        try {
            Files.createDirectories(workspace.cache());
            // Several builds of one working copy may come here first at the same moment.
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var ignored = channel.lock()) {
                if (!isBuilt(home)) {
                    unpack(archive(workspace, version), home);
                    build(home);
                    Files.writeString(marker(home), String.join(" ", BUILD_OPTIONS));
                }
            }
            return home;
        } catch (IOException e) {
            throw new LocalFailure("Keycloak could not be unpacked into " + home + ": " + e.getMessage() + ".", e);
        }
    }

    private static boolean isBuilt(Path home) throws IOException {
        return Files.exists(marker(home)) && Files.readString(marker(home)).equals(String.join(" ", BUILD_OPTIONS));
    }

    private static Path marker(Path home) {
        return home.resolve(".built-with");
    }

    private static Path archive(Workspace workspace, String version) {
        Path archive =
                workspace.root().resolve("backend/local/target/keycloak/keycloak-quarkus-dist-" + version + ".tar.gz");
        if (!Files.exists(archive)) {
            throw new LocalFailure(
                    "Keycloak is missing at " + archive + "; Maven brings it when it builds backend/local.");
        }
        return archive;
    }

    private static void unpack(Path archive, Path home) throws IOException {
        delete(home);
        try (InputStream file = Files.newInputStream(archive);
                var tar = new TarArchiveInputStream(new GZIPInputStream(file, 1 << 16))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path inArchive = Path.of(entry.getName()).normalize();
                if (entry.isDirectory() || inArchive.getNameCount() < 2) {
                    continue;
                }
                Path target = home.resolve(inArchive.subpath(1, inArchive.getNameCount()));
                Files.createDirectories(target.getParent());
                Files.copy(tar, target);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static void build(Path home) throws IOException {
        Path log = home.resolve("build.log");
        var command = Stream.concat(Stream.of(home.resolve("bin/kc.sh").toString(), "build"), BUILD_OPTIONS.stream());
        var builder =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().put("JAVA", Java.command());
        try {
            if (builder.start().waitFor() != 0) {
                throw new LocalFailure("Keycloak could not be built; its last words: "
                        + String.join(" / ", ManagedProcess.lastLines(log, 5)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Building Keycloak was interrupted.", e);
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
