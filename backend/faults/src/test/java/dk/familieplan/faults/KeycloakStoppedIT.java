package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak goes away while others are at work, and comes back. */
@Tag("long")
class KeycloakStoppedIT {

    @Test
    void validTokensGoOnAndNobodyNewGetsIn() throws Exception {
        try (var site = Site.start()) {
            Api api = site.api();
            assertThat(api.get("/families").status()).isEqualTo(200);
            assertThat(signIn(site).headers().firstValue("Location").orElse("")).startsWith(Identity.url());

            Identity.stop();
            try {
                for (int i = 0; i < 5; i++) {
                    assertThat(api.get("/families").status()).isEqualTo(200);
                    Api.Answer written = api.post(
                            "/families",
                            Map.of(
                                    "name",
                                    "Familien Uden",
                                    "members",
                                    List.of(Map.of("givenName", "Ida", "familyName", "Uden", "role", "parent"))),
                            UUID.randomUUID().toString());
                    assertThat(written.status()).as(written.toString()).isEqualTo(201);
                }
                assertThat(site.backend().ready()).isEqualTo(200);
                HttpResponse<Void> refused = signIn(site);
                assertThat(refused.statusCode()).isEqualTo(302);
                assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/?signInFailed");
                assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(withToken(site, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."))
                        .isEqualTo(401);
            } finally {
                Identity.start();
            }
            assertThat(signIn(site).headers().firstValue("Location").orElse("")).startsWith(Identity.url());
        }
    }

    private static HttpResponse<Void> signIn(Site site) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(site.backend().url() + "/api/v1/session/sign-in?returnTo=/families"))
                        .header("Accept", "text/html"));
    }

    private static int withToken(Site site, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(site.backend().url() + "/api/v1/families"))
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<Void> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.discarding());
    }
}
