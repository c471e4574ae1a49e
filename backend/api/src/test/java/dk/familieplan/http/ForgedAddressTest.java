package dk.familieplan.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.familieplan.support.Browser;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which address the browser sees, and where it stands, is said by our own proxies: nobody else is believed. */
@QuarkusTest
class ForgedAddressTest {

    /** Of this machine too, but none of the trusted. */
    private static final String SOMEBODY = "127.0.0.2";

    private static final Pattern LOCATION = Pattern.compile("(?im)^location: (.*)$");

    @Inject
    Quotas quotas;

    @BeforeEach
    @AfterEach
    void begin() {
        HeldClock.release();
        quotas.forgetAll();
    }

    @Test
    void whoIsNoProxyOfOursCannotSayWhereSigningInLeads() throws IOException {
        for (String forged : new String[] {
            "X-Forwarded-Host: evil.example",
            "Forwarded: host=evil.example;proto=https",
            "X-Original-Host: evil.example"
        }) {
            String answer =
                    RawRequest.from(SOMEBODY, "GET /api/v1/session/sign-in", forged, "X-Forwarded-Proto: https");
            assertThat(
                    answer,
                    allOf(
                            startsWith("HTTP/1.1 302 "),
                            containsString("redirect_uri=http%3A%2F%2Flocalhost"),
                            not(containsString("evil")),
                            not(containsStringIgnoringCase("Strict-Transport-Security"))));
        }
    }

    @Test
    void whoIsNoProxyOfOursCannotCountAsSomebodyElse() throws IOException {
        HeldClock.holdAt(Instant.now());
        quotas.of(new Caller(Caller.Kind.STRANGER, SOMEBODY)).tryConsumeAsMuchAsPossible();
        for (String forged :
                new String[] {"X-Forwarded-For: 203.0.113.20", "Forwarded: for=203.0.113.20", "X-Real-IP: 203.0.113.20"
                }) {
            assertThat(RawRequest.from(SOMEBODY, "GET /api/v1/me", forged), startsWith("HTTP/1.1 429 "));
        }
    }

    @Test
    void keycloakLeadsNobodyBackToAHostThatIsNotOurs() throws IOException {
        String answer = RawRequest.to("evil.example", "GET /api/v1/session/sign-in");
        var location = LOCATION.matcher(answer);
        assertThat(location.find(), is(true));
        String keycloak = location.group(1).trim();
        assertThat(keycloak, containsString("evil.example"));
        Browser.anew().open(URI.create(keycloak).toString()).then().statusCode(400);
    }
}
