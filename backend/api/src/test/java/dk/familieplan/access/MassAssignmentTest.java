package dk.familieplan.access;

import static dk.familieplan.support.Refusals.invalid;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.support.Api;
import dk.familieplan.support.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody becomes more, or makes something more, than they may by naming it. */
@QuarkusTest
class MassAssignmentTest {

    private static final Set<String> OURS_TO_SAY =
            Set.of("id", "version", "createdBy", "createdAt", "updatedAt", "caseNumber", "familyId", "roles", "status");

    private static final Map<String, String> TYPES =
            Map.of("post", "application/json", "put", "application/json", "patch", "application/merge-patch+json");

    @TestFactory
    Stream<DynamicTest> whateverIsSentSaysOnlyWhatItsCallerMaySay() throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Contract.text());
        List<DynamicTest> tests = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> TYPES.forEach((method, type) -> {
                    JsonNode operation = path.getValue().path(method);
                    JsonNode example = operation
                            .path("requestBody")
                            .path("content")
                            .path(type)
                            .path("example");
                    if (example.isObject()) {
                        tests.add(DynamicTest.dynamicTest(
                                operation.path("operationId").asText(),
                                () -> refusesMore(method, path.getKey(), operation, (ObjectNode) example)));
                    }
                }));
        assertThat(tests.size(), greaterThan(25));
        return tests.stream();
    }

    private static void refusesMore(String method, String template, JsonNode operation, ObjectNode example) {
        String role = StreamSupport.stream(operation.path("x-roles").spliterator(), false)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
        String path = template.substring("/api/v1".length())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        for (String field : OURS_TO_SAY) {
            if (example.has(field)) {
                // Here it is what is asked for.
                continue;
            }
            Response answer = Api.as(role)
                    .header("If-Match", "\"0\"")
                    .body(example.deepCopy().put(field, "administrator").toString())
                    .request(method.toUpperCase(Locale.ROOT), path);
            invalid(answer, field, "unknown-field");
        }
    }

    @Test
    void aRoleIsWhatKeycloakSaysAndNothingElse() {
        Api.as(Roles.AUDITOR)
                .header("X-Roles", "administrator")
                .header("X-Forwarded-User", "administrator")
                .cookie("roles", "administrator")
                .queryParam("roles", "administrator")
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles", contains(Roles.AUDITOR));
    }
}
