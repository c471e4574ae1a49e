package dk.familieplan.local;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds what would make the start fail later and less clearly. */
final class Preflight {

    /** What the frontend's packages ask for. */
    private static final ModuleDescriptor.Version OLDEST_NODE = ModuleDescriptor.Version.parse("20.19");

    private Preflight() {}

    static void check(Setup setup) {
        checkNode(nodeVersion());
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("WEB_PORT", setup.webPort());
        ports.put("API_PORT", setup.apiPort());
        ports.put("KEYCLOAK_PORT", setup.keycloakPort());
        ports.put("DB_PORT", setup.databasePort());
        checkPorts(ports);
    }

    static void demandBuilt(Setup setup) {
        demandBuilt(setup, LocalBackend.JAR);
        demandBuilt(setup, "frontend/dist/index.html");
    }

    static void checkNode(String version) {
        if (version.isEmpty()) {
            throw new LocalFailure("Node is missing: install Node " + OLDEST_NODE + " or newer.");
        }
        if (ModuleDescriptor.Version.parse(version.substring(1)).compareTo(OLDEST_NODE) < 0) {
            throw new LocalFailure("Node " + version + " is too old: install Node " + OLDEST_NODE + " or newer.");
        }
    }

    static void checkPorts(Map<String, Integer> ports) {
        var seen = new LinkedHashMap<Integer, String>();
        ports.forEach((name, port) -> {
            String other = seen.put(port, name);
            if (other != null) {
                throw new LocalFailure(other + " and " + name + " are both " + port + ": give each a port of its own.");
            }
            if (!Ports.isFree(port)) {
                throw new LocalFailure(
                        "Port " + port + " is in use: stop what uses it, or choose another one with " + name + ".");
            }
        });
    }

    private static String nodeVersion() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String version = new String(node.getInputStream().readAllBytes()).trim();
            return version.matches("v\\d+\\..*") ? version : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static void demandBuilt(Setup setup, String file) {
        if (!Files.exists(setup.workspace().root().resolve(file))) {
            throw new LocalFailure(file + " is not built: start with make run, which builds what is missing.");
        }
    }
}
