package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmFilesTest {

    private final ObjectNode production = read(Workspace.find().realm());
    private final ObjectNode demo = read(Workspace.find().demoRealm());

    @Test
    void theDemoRealmIsTheProductionOneApartFromTheDemoPart() {
        ObjectNode withoutDemo = demo.deepCopy();
        withoutDemo.remove("users");
        withoutDemo.set("displayName", production.get("displayName"));
        // Passwords as short as "demo" are for the demo users alone.
        withoutDemo.set("passwordPolicy", production.get("passwordPolicy"));
        var clients = (ArrayNode) withoutDemo.get("clients");
        for (int i = clients.size() - 1; i >= 0; i--) {
            var client = (ObjectNode) clients.get(i);
            if (client.path("clientId").asText().equals("demo-cli")) {
                clients.remove(i);
            } else {
                // The demo's documentation page asks for a machine's token from the browser.
                takeOver(client, "secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins");
            }
        }
        assertThat((JsonNode) withoutDemo).isEqualTo(production);
    }

    private void takeOver(ObjectNode demoClient, String... fields) {
        JsonNode productionClient = named(
                production.get("clients"),
                "clientId",
                demoClient.get("clientId").asText());
        for (String field : fields) {
            if (productionClient.has(field)) {
                demoClient.set(field, productionClient.get(field));
            }
        }
    }

    @Test
    void theProductionRealmHoldsNoSecretAndNoUser() {
        assertThat(production.has("users")).isFalse();
        assertThat(texts(production.get("clients"), "secret"))
                .containsExactly("${FAMILIEPLAN_WEB_SECRET}", "${FAMILIEPLAN_INTEGRATION_SECRET}");
        assertThat(client(production, "familieplan-web")
                        .get("redirectUris")
                        .get(0)
                        .asText())
                .isEqualTo("${FAMILIEPLAN_WEB_URL}/*");
    }

    @Test
    void everyRoleHasADemoUserOfItsName() {
        List<String> roles = texts(demo.get("roles").get("realm"), "name");
        assertThat(roles)
                .containsExactly("coordinator", "caseworker", "leader", "evaluator", "auditor", "administrator");
        assertThat(texts(demo.get("users"), "username")).isEqualTo(roles);
        assertThat(demo.get("users")).allSatisfy(user -> {
            assertThat(user.get("realmRoles").get(0)).isEqualTo(user.get("username"));
            assertThat(user.get("id").asText()).hasSize(36);
        });
    }

    @Test
    void onlyTheMachineHasTheScopesOfAMachine() {
        assertThat(texts(production.get("clientScopes"), "name"))
                .contains("families:read", "families:write", "progress:write", "outcomes:read");
        assertThat(client(production, "integration").get("defaultClientScopes").toString())
                .contains("families:read", "families:write")
                .doesNotContain("progress", "outcomes");
        assertThat(client(production, "familieplan-web").toString()).doesNotContain("families:");
        assertThat(client(demo, "demo-cli").toString()).doesNotContain("families:");
    }

    @Test
    void everyClientGetsTokensForTheApi() {
        JsonNode mapper = named(production.get("clientScopes"), "name", "familieplan-api")
                .get("protocolMappers")
                .get(0);
        assertThat(mapper.get("protocolMapper").asText()).isEqualTo("oidc-audience-mapper");
        assertThat(mapper.get("config").get("included.client.audience").asText())
                .isEqualTo("familieplan-web");
        assertThat(demo.get("clients"))
                .allSatisfy(client ->
                        assertThat(client.get("defaultClientScopes").toString()).contains("familieplan-api"));
    }

    @Test
    void theWebSignsInByCodeWithProofAndNothingElse() {
        JsonNode web = client(production, "familieplan-web");
        assertThat(web.get("publicClient").asBoolean()).isFalse();
        assertThat(web.get("attributes").get("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(demo.get("clients")).allSatisfy(client -> {
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean())
                    .isEqualTo(client.get("clientId").asText().equals("demo-cli"));
        });
    }

    private static JsonNode client(JsonNode realm, String id) {
        return named(realm.get("clients"), "clientId", id);
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        for (JsonNode item : list) {
            if (item.get(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " " + value);
    }

    private static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.get(field).asText()));
        return texts;
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
