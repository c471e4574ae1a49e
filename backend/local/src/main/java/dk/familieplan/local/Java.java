package dk.familieplan.local;

import java.nio.file.Path;

public final class Java {

    private Java() {}

    /** Children run on the very JDK we run on. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
