package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void aPortInUseIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Preflight.checkPorts(Map.of("WEB_PORT", taken.getLocalPort())))
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is in use: stop what uses it, or choose another one with WEB_PORT.");
        }
    }

    @Test
    void onePortCannotBeGivenTwice() {
        int port = Ports.anyFree();
        assertThatThrownBy(() -> Preflight.checkPorts(Map.of("WEB_PORT", port, "API_PORT", port)))
                .hasMessageEndingWith("are both " + port + ": give each a port of its own.");
    }

    @Test
    void nodeMustBeThereAndNewEnough() {
        assertThatThrownBy(() -> Preflight.checkNode("")).hasMessage("Node is missing: install Node 20.19 or newer.");
        assertThatThrownBy(() -> Preflight.checkNode("v18.19.0"))
                .hasMessage("Node v18.19.0 is too old: install Node 20.19 or newer.");
        assertThatThrownBy(() -> Preflight.checkNode("v20.18.3"))
                .hasMessage("Node v20.18.3 is too old: install Node 20.19 or newer.");
        assertThatCode(() -> Preflight.checkNode("v20.20.2")).doesNotThrowAnyException();
    }

    @Test
    void theEnvironmentChangesPortsAndFolder() {
        Workspace workspace = Workspace.find();
        Setup usual = Setup.from(workspace, Map.of("WEB_PORT", ""));
        assertThat(usual.webUrl()).isEqualTo("http://localhost:8000");
        assertThat(usual.dataDirectory()).isEqualTo(workspace.root().resolve(".local"));

        Setup changed = Setup.from(workspace, Map.of("WEB_PORT", "18000", "DATA_DIR", "data"));
        assertThat(changed.webUrl()).isEqualTo("http://localhost:18000");
        assertThat(changed.dataDirectory()).isEqualTo(workspace.root().resolve("data"));

        assertThatThrownBy(() -> Setup.from(workspace, Map.of("DB_PORT", "70000")))
                .hasMessage("DB_PORT must be a port number from 1 to 65535, not \"70000\".");
    }
}
