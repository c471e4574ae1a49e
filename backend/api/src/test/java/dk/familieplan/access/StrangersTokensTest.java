package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dk.familieplan.local.Await;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Between;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/** A token that nobody has to be believed for makes us ask Keycloak little, and nobody else anything. */
@QuarkusTest
class StrangersTokensTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger askedElsewhere = new AtomicInteger();

    @AfterEach
    void putBack() {
        Between.stepAside();
    }

    private static String ofNoKey() {
        return Tokens.of(Roles.AUDITOR).replaceFirst("^[^.]+", "eyJhbGciOiJSUzI1NiIsImtpZCI6InN0cmFuZ2UifQ");
    }

    @Test
    void keycloakIsNotAskedAboutThem() {
        int before = Between.introspections();
        for (String token : new String[] {ofNoKey(), "opaque", "a.b.c"}) {
            refused(Api.with(token).get("/me"), ProblemType.UNAUTHENTICATED);
        }
        assertThat(Between.introspections(), is(before));
    }

    /** Not for its keys, nor for anything else that the same client asks. */
    @Test
    void whereKeycloakRedirectsUsIsNotAsked() throws IOException {
        HttpServer elsewhere = serving(askedElsewhere, null);
        HttpServer keys =
                serving(asked, "http://localhost:" + elsewhere.getAddress().getPort() + "/keys");
        try {
            Between.leadToKeysAt(keys.getAddress().getPort());
            // We look for keys every ten seconds at most.
            assertThat(
                    Await.until(Duration.ofSeconds(40), () -> {
                        assertThat(Api.with(ofNoKey()).get("/me").statusCode(), is(not(200)));
                        return asked.get() > 0;
                    }),
                    is(true));
            assertThat(askedElsewhere.get(), is(0));

            IdentityProvider client = new IdentityProvider(
                    "http://localhost:" + keys.getAddress().getPort(), "familieplan-web", "secret");
            asked.set(0);
            assertThat(client.endSession("token"), is(false));
            assertThat(
                    client.awaitAnswer()
                            .onItem()
                            .transform(nothing -> true)
                            .onFailure()
                            .recoverWithItem(false)
                            .await()
                            .atMost(Duration.ofSeconds(10)),
                    is(false));
            assertThat(asked.get(), is(2));
            assertThat(askedElsewhere.get(), is(0));

            asked.set(0);
            try (Keycloak directory = KeycloakBuilder.builder()
                    .serverUrl("http://localhost:" + keys.getAddress().getPort())
                    .realm("familieplan")
                    .grantType("client_credentials")
                    .clientId("familieplan-directory")
                    .clientSecret("secret")
                    .build()) {
                assertThrows(
                        RuntimeException.class,
                        () -> directory.realm("familieplan").users().count());
            }
            assertThat(asked.get(), is(1));
            assertThat(askedElsewhere.get(), is(0));
        } finally {
            keys.stop(0);
            elsewhere.stop(0);
        }
    }

    private static HttpServer serving(AtomicInteger asked, String redirect) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (redirect != null) {
                exchange.getResponseHeaders().set("Location", redirect);
            }
            exchange.sendResponseHeaders(redirect == null ? 204 : 302, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
