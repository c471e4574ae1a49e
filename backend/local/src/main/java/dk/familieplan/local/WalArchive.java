package dk.familieplan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where PostgreSQL keeps its finished write-ahead log, and the commands that take it there and back. */
final class WalArchive {

    /** The most that a lost disk takes along: so many seconds of work. */
    private static final String SECONDS = "60";

    private final Path folder;

    WalArchive(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    boolean holds(String segment) {
        return Files.exists(folder.resolve(segment));
    }

    /** Archiving can only be switched on with a restart, so it is always on; before the first backup nothing is kept. */
    Map<String, String> configuration() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("archive_mode", "on");
        settings.put("archive_timeout", SECONDS);
        settings.put("archive_command", Files.isDirectory(folder) ? keep() : "/bin/true");
        return settings;
    }

    private String keep() {
        Path script = Workspace.find().root().resolve("backend/local/archive-wal");
        return quoted(script) + " \"%p\" " + quoted(folder) + "/%f";
    }

    String fetchCommand() {
        return "cp " + quoted(folder) + "/%f \"%p\"";
    }

    /** For the shell, and for PostgreSQL, to which a percent sign means something. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''").replace("%", "%%") + "'";
    }
}
