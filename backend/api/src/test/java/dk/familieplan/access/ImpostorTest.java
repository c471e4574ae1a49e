package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dk.familieplan.support.Tokens;
import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever answers where Keycloak should be is asked for who they are, by the same means as Keycloak is. */
@QuarkusTest
class ImpostorTest {

    private static final String PATH = "/.well-known/openid-configuration";

    @Inject
    Vertx vertx;

    @Test
    void whoCallsItselfByTheNameThatWeExpectIsBelieved() throws IOException {
        assertEquals(Tokens.realmUrl(), described(Tokens.realmUrl()).getString("issuer"));
    }

    @Test
    void whoCallsItselfOtherwiseTellsUsNothing() {
        for (String other : new String[] {
            Tokens.realmUrl() + "/", Tokens.realmUrl().replace("localhost", "127.0.0.1"), "https://evil.example", null
        }) {
            assertThrows(RuntimeException.class, () -> described(other), other);
        }
    }

    private JsonObject described(String issuer) throws IOException {
        byte[] description = new JsonObject()
                .put("issuer", issuer)
                .put("token_endpoint", "https://evil.example/token")
                .encode()
                .getBytes(StandardCharsets.UTF_8);
        HttpServer impostor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        impostor.createContext(PATH, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, description.length);
            exchange.getResponseBody().write(description);
            exchange.close();
        });
        impostor.start();
        WebClient client = WebClient.create(vertx);
        try {
            return OidcCommonUtils.discoverMetadata(
                            client,
                            Map.of(),
                            new OidcRequestContextProperties(),
                            OidcCommonUtils.getOidcResponseFilters(),
                            "http://localhost:" + impostor.getAddress().getPort() + PATH,
                            0,
                            vertx,
                            false)
                    .await()
                    .atMost(Duration.ofSeconds(20));
        } finally {
            client.close();
            impostor.stop(0);
        }
    }
}
