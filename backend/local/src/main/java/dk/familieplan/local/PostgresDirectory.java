package dk.familieplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The data directory as PostgreSQL wants it, or a sentence on why it cannot be had. */
final class PostgresDirectory {

    /** The application signs in by password; the superuser only comes from this machine. */
    private static final String WHO_MAY_CONNECT = """
            local all postgres                trust
            host  all postgres   127.0.0.1/32 trust
            host  all postgres   ::1/128      trust
            host  all all        127.0.0.1/32 scram-sha-256
            host  all all        ::1/128      scram-sha-256
            """;

    private static final String OWN_CONFIGURATION = "familieplan.conf";

    private PostgresDirectory() {}

    static Path ready(Path directory) {
        try {
            Files.createDirectories(directory);
            Path real = directory.toRealPath();
            String user = System.getProperty("user.name");
            String owner = Files.getOwner(real).getName();
            if (!owner.equals(user)) {
                throw new LocalFailure("The database in " + real + " belongs to " + owner + " and cannot be used by "
                        + user + ": start as " + owner + ", or name another folder in DATA_DIR.");
            }
            Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
            if (user.equals("root")) {
                refuseWhatRootLoses(real);
            }
            return real;
        } catch (IOException e) {
            throw new LocalFailure("The data directory " + directory + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /** Half a database that never ran holds nothing, and would keep every later start from succeeding. */
    static void beginInitialising(Path directory) {
        Path unfinished = unfinished(directory);
        try {
            if (Files.exists(unfinished)) {
                KeycloakHome.delete(directory);
                ready(directory);
            }
            if (!Files.exists(directory.resolve("PG_VERSION"))) {
                Files.writeString(unfinished, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void initialised(Path directory, Map<String, String> configuration) {
        try {
            Files.writeString(directory.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
            configure(directory, configuration);
            Files.deleteIfExists(unfinished(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings in a file of their own, unlike those on the command line, can be changed while the server runs. */
    static void configure(Path directory, Map<String, String> configuration) {
        Path main = directory.resolve("postgresql.conf");
        var lines = new StringBuilder();
        configuration.forEach((name, value) -> lines.append(name)
                .append(" = '")
                .append(value.replace("\\", "\\\\").replace("'", "''"))
                .append("'\n"));
        try {
            if (!Files.exists(main)) {
                return;
            }
            Files.writeString(directory.resolve(OWN_CONFIGURATION), lines);
            if (!Files.readString(main).contains(OWN_CONFIGURATION)) {
                Files.writeString(main, "\ninclude_if_exists '" + OWN_CONFIGURATION + "'\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unfinished(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".unfinished");
    }

    /** PostgreSQL refuses to be root, so root starts it in a user namespace, where root's right to pass is gone. */
    private static void refuseWhatRootLoses(Path directory) {
        if (!withoutRootsRights("true")) {
            throw new LocalFailure("PostgreSQL refuses to run as root, and this machine does not allow the user "
                    + "namespace that would avoid it: start Familieplan as an ordinary user.");
        }
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (!withoutRootsRights("test", "-x", folder.toString())) {
                throw new LocalFailure("PostgreSQL, which does not run as root, may not pass the folder " + folder
                        + ": let others pass it (chmod o+x), or name another folder in DATA_DIR.");
            }
        }
    }

    private static boolean withoutRootsRights(String... command) {
        var all = new ArrayList<>(List.of("unshare", "-U"));
        all.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
