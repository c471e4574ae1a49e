package dk.familieplan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the person at the keyboard reads; Danish names come out right whatever the terminal's locale. */
final class Console {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    void step(String what) {
        out.println(what + " …");
    }

    void line(String what) {
        out.println(what);
    }

    void failure(String sentence) {
        err.println(sentence);
    }

    void ready(Setup setup) {
        out.println();
        out.println("Familieplan is ready: " + setup.webUrl());
        out.println();
        out.println("Demo logins, each with the password demo:");
        for (JsonNode user : demoUsers(setup.workspace().demoRealm())) {
            if (user.has("serviceAccountClientId")) {
                continue;
            }
            out.printf(
                    "  %-14s %s %s%n",
                    user.path("username").asText(),
                    user.path("firstName").asText(),
                    user.path("lastName").asText());
        }
        out.println();
        out.println("API " + setup.apiUrl() + "/api/v1, Keycloak " + setup.keycloakUrl() + ", data and logs in "
                + setup.dataDirectory());
        out.println("Ctrl-C stops everything.");
    }

    private static JsonNode demoUsers(Path realm) {
        try {
            return new ObjectMapper().readTree(Files.readString(realm)).path("users");
        } catch (IOException e) {
            throw new LocalFailure("The demo realm " + realm + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
