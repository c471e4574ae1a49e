package dk.familieplan.local;

import java.util.List;

/** The packaged backend as this machine runs it. */
public final class LocalBackend {

    static final String JAR = "backend/api/target/quarkus-app/quarkus-run.jar";

    private LocalBackend() {}

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
