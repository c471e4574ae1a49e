package dk.familieplan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The working copy we run from: where things lie, whichever folder the JVM was started in. */
public record Workspace(Path root) {

    public static Workspace find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("backend/keycloak"))) {
                return new Workspace(folder);
            }
        }
        throw new LocalFailure("Start this inside a working copy of Familieplan: no backend/keycloak above "
                + Path.of("").toAbsolutePath() + ".");
    }

    /** What can be made again at any time: unpacked Keycloak and PostgreSQL binaries. */
    public Path cache() {
        return root.resolve(".local");
    }

    public Path realm() {
        return root.resolve("backend/keycloak/familieplan-realm.json");
    }

    public Path demoRealm() {
        return root.resolve("backend/keycloak/familieplan-realm-demo.json");
    }

    static String version(String product) {
        var properties = new Properties();
        try (InputStream in = Workspace.class.getResourceAsStream("/local.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(product + ".version");
    }
}
