package dk.familieplan.local;

import java.util.List;
import java.util.Map;

/** The packaged backend as this machine runs it. */
public final class LocalBackend {

    static final String JAR = "backend/api/target/quarkus-app/quarkus-run.jar";

    private LocalBackend() {}

    /** What tells the backend to work as the role that owns nothing, and to migrate as the owner. */
    public static Map<String, String> databaseAccess(String jdbcUrl, String password) {
        return Map.of(
                "DB_URL", jdbcUrl,
                "DB_USER", LocalPostgres.APPLICATION,
                "DB_PASSWORD", password,
                "DB_OWNER_USER", LocalPostgres.FAMILIEPLAN,
                "DB_OWNER_PASSWORD", password);
    }

    /** To be started in the working copy's root. */
    public static List<String> command() {
        return List.of(
                Java.command(),
                "-Xms160m",
                "-Xmx512m",
                // What a request leaves behind is gone with the next young collection, and those come seldom.
                "-Xmn64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR);
    }
}
