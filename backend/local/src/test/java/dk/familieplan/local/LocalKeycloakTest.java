package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo realm in a real Keycloak on a real PostgreSQL. */
class LocalKeycloakTest {

    private static LocalPostgres postgres;
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start(@TempDir Path directory) {
        postgres = LocalPostgres.throwAway();
        keycloak = LocalKeycloak.start(LocalKeycloak.Settings.demo(postgres, directory));
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        postgres.close();
    }

    @Test
    void aDemoUserGetsATokenForTheApi() throws Exception {
        JsonNode token = token("grant_type=password&client_id=demo-cli&username=coordinator&password=demo");
        assertThat(texts(token.path("realm_access").path("roles"))).containsExactly("coordinator");
        assertThat(audience(token)).containsExactly("familieplan-web");
        assertThat(token.path("preferred_username").asText()).isEqualTo("coordinator");
        assertThat(token.path("name").asText()).isEqualTo("Mette Sørensen");
        assertThat(token.path("sub").asText()).isNotBlank();
        assertThat(token.path("iss").asText()).isEqualTo(keycloak.realmUrl());
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aMachineGetsATokenWithItsScopesAndNoRole() throws Exception {
        JsonNode token = token("grant_type=client_credentials&client_id=integration&client_secret=demo-secret");
        assertThat(token.path("client_id").asText()).isEqualTo("integration");
        assertThat(token.path("preferred_username").asText()).isEqualTo("service-account-integration");
        assertThat(token.path("scope").asText().split(" "))
                .containsExactlyInAnyOrder("families:read", "families:write");
        assertThat(audience(token)).containsExactly("familieplan-web");
        assertThat(token.path("realm_access").path("roles")).isEmpty();
    }

    private static List<String> audience(JsonNode token) {
        JsonNode audience = token.path("aud");
        return audience.isArray() ? texts(audience) : List.of(audience.asText());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static JsonNode token(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(keycloak.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = Http.CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var json = new ObjectMapper();
        String payload =
                json.readTree(response.body()).path("access_token").asText().split("\\.")[1];
        return json.readTree(Base64.getUrlDecoder().decode(payload));
    }
}
