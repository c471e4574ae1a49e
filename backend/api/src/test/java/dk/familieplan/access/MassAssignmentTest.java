package dk.familieplan.access;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.invalid;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.access.matrix.Targets;
import dk.familieplan.support.Api;
import dk.familieplan.support.Contract;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody becomes more, or makes something more, than they may by naming it. */
@QuarkusTest
class MassAssignmentTest {

    private static final Set<String> OURS_TO_SAY =
            Set.of("id", "version", "createdBy", "createdAt", "updatedAt", "caseNumber", "familyId", "roles", "status");

    /** What stands before them in an address. */
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{\\w+}");

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
    }

    @TestFactory
    Stream<DynamicTest> whateverIsSentSaysOnlyWhatItsCallerMaySay() throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Contract.text());
        Map<String, String> there = oneOfEach();
        List<DynamicTest> tests = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> Stream.of("post", "patch").forEach(method -> {
                    JsonNode operation = path.getValue().path(method);
                    JsonNode example = operation.at("/requestBody/content/application~1json/example");
                    if (example.isObject()) {
                        String address = PARAMETER
                                .matcher(path.getKey().substring("/api/v1".length()))
                                .replaceAll(of -> of.group(1) + "/"
                                        + there.getOrDefault(
                                                of.group(1), UUID.randomUUID().toString()));
                        tests.add(DynamicTest.dynamicTest(
                                operation.path("operationId").asText(),
                                () -> refusesMore(method, address, operation, (ObjectNode) example)));
                    }
                }));
        assertThat(tests.size(), greaterThan(30));
        return tests.stream();
    }

    /** A change is read only when there is what it would change. */
    private static Map<String, String> oneOfEach() {
        Map<String, String> ids = new HashMap<>(Targets.own().ids());
        ids.put("programmes", Plans.VEJLE);
        ids.put("codes", Database.text("select id from code order by id limit 1"));
        ids.put(
                "units",
                Api.as(Roles.ADMINISTRATOR)
                        .body(json("name", "Skolen " + UUID.randomUUID(), "kind", "school"))
                        .post("/units")
                        .path("id"));
        return ids;
    }

    private static void refusesMore(String method, String path, JsonNode operation, ObjectNode example) {
        String role = StreamSupport.stream(operation.path("x-roles").spliterator(), false)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
        String version = method.equals("patch") ? Api.as(role).get(path).header("ETag") : "\"0\"";
        for (String field : OURS_TO_SAY) {
            if (example.has(field)) {
                // Here it is what is asked for.
                continue;
            }
            Response answer = Api.as(role)
                    .header("If-Match", version)
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
