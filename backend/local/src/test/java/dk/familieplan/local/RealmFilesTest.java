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
        // Machines are users of their own; people are of the demo alone.
        var users = (ArrayNode) withoutDemo.get("users");
        for (int i = users.size() - 1; i >= 0; i--) {
            if (!users.get(i).has("serviceAccountClientId")) {
                users.remove(i);
            }
        }
        withoutDemo.set("displayName", production.get("displayName"));
        // Passwords as short as "demo" are for the demo users alone.
        withoutDemo.set("passwordPolicy", production.get("passwordPolicy"));
        // So is signing in without a second factor.
        withoutDemo.set("requiredActions", production.get("requiredActions"));
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
    void theProductionRealmHoldsNoSecretAndNobody() {
        assertThat(production.get("users"))
                .allSatisfy(user -> assertThat(user.has("serviceAccountClientId"))
                        .as(user.get("username").asText())
                        .isTrue())
                .noneMatch(user -> user.has("credentials"));
        assertThat(texts(production.get("clients"), "secret"))
                .containsExactly(
                        "${FAMILIEPLAN_WEB_SECRET}",
                        "${FAMILIEPLAN_INTEGRATION_SECRET}",
                        "${FAMILIEPLAN_DIRECTORY_SECRET}");
    }

    @Test
    void signingInLeadsBackToOneAddressAndNoOther() {
        assertThat(client(production, "familieplan-web").get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("${FAMILIEPLAN_WEB_URL}/api/v1/session/callback");
        assertThat(demo.get("clients"))
                .allSatisfy(client -> assertThat(client.get("redirectUris"))
                        .extracting(JsonNode::asText)
                        .allMatch("http://localhost/api/v1/session/callback"::equals));
    }

    @Test
    void everyRoleHasADemoUserOfItsName() {
        List<String> roles = texts(demo.get("roles").get("realm"), "name");
        assertThat(roles)
                .containsExactly("coordinator", "caseworker", "leader", "evaluator", "auditor", "administrator");
        assertThat(texts(people(), "username"))
                .startsWith(roles.toArray(String[]::new))
                .containsAll(List.of("coordinator2", "caseworker2", "leader2"));
        assertThat(people()).allSatisfy(user -> {
            assertThat(user.get("username").asText())
                    .startsWith(user.get("realmRoles").get(0).asText());
            assertThat(user.get("id").asText()).hasSize(36);
        });
    }

    private ArrayNode people() {
        ArrayNode people = demo.get("users").deepCopy();
        people.remove(people.size() - 1);
        return people;
    }

    @Test
    void whoReadsTheDirectoryMayLookAtUsersAndNothingElse() {
        JsonNode account = named(production.get("users"), "serviceAccountClientId", "familieplan-directory");
        assertThat(account.get("clientRoles").size()).isEqualTo(1);
        // Keycloak tells the members of a realm's role only to those who may look at the realm.
        assertThat(account.at("/clientRoles/realm-management"))
                .extracting(JsonNode::asText)
                .containsExactly("query-users", "view-realm", "view-users");
        assertThat(account.has("realmRoles")).isFalse();
        JsonNode client = client(production, "familieplan-directory");
        assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("defaultClientScopes").toString()).doesNotContain("families", "familieplan-api");
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
                .allSatisfy(client -> assertThat(
                                client.get("defaultClientScopes").toString().contains("familieplan-api"))
                        // What reads the directory has no business with us.
                        .isEqualTo(!client.get("clientId").asText().equals("familieplan-directory")));
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
