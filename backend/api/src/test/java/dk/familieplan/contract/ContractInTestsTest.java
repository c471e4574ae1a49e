package dk.familieplan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.support.Contract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That our tests hold answers against the contract is worth something only if the check sees what is wrong. */
class ContractInTestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode example(String operationId) throws IOException {
        return (ObjectNode) JSON.readTree(
                        ContractInTestsTest.class.getResourceAsStream("/openapi/examples/" + operationId + ".json"))
                .get("response");
    }

    private static List<String> findings(String path, int status, String contentType, Object body) {
        return Contract.VALIDATOR
                .validateResponse(
                        path,
                        Request.Method.GET,
                        new SimpleResponse.Builder(status)
                                .withContentType(contentType)
                                .withHeader("ETag", "\"0\"")
                                .withBody(body.toString())
                                .build())
                .getMessages()
                .stream()
                .map(message -> message.getKey())
                .distinct()
                .toList();
    }

    private static ObjectNode problem(String code) {
        ObjectNode problem = JSON.createObjectNode()
                .put("type", "/problems/validation")
                .put("title", "The request is not valid")
                .put("status", 404)
                .put("detail", "x")
                .put("instance", "/api/v1/families");
        problem.putArray("errors")
                .addObject()
                .put("field", "x")
                .put("code", code)
                .put("message", "x");
        return problem;
    }

    @Test
    void whatTheContractSaysPasses() throws IOException {
        assertEquals(List.of(), findings("/api/v1/families/{id}", 200, "application/json", example("getFamily")));
        assertEquals(List.of(), findings("/api/v1/families", 200, "application/json", example("listFamilies")));
    }

    @Test
    void nullPassesWhereItIsAllowed() throws IOException {
        ObjectNode overview = example("getOverview");
        overview.putNull("plan").putNull("programme");
        assertEquals(List.of(), findings("/api/v1/families/{id}/overview", 200, "application/json", overview));
        ObjectNode goal = example("getGoal");
        goal.putNull("ownerId")
                .putNull("phaseId")
                .putNull("targetDate")
                .putNull("achievement")
                .putNull("description");
        assertEquals(List.of(), findings("/api/v1/goals/{id}", 200, "application/json", goal));
        ObjectNode plan = example("getPlan");
        plan.putNull("closedAs").putNull("endDate");
        assertEquals(List.of(), findings("/api/v1/plans/{id}", 200, "application/json", plan));
    }

    @Test
    void everythingElseIsFound() throws IOException {
        ObjectNode family = example("getFamily");
        String path = "/api/v1/families/{id}";
        assertEquals(
                List.of("validation.response.body.schema.required"),
                findings(path, 200, "application/json", family.deepCopy().without("name")));
        assertEquals(
                List.of("validation.response.body.schema.type"),
                findings(path, 200, "application/json", family.deepCopy().put("name", 5)));
        assertEquals(
                List.of("validation.response.body.schema.type"),
                findings(path, 200, "application/json", family.deepCopy().putNull("name")));
        assertEquals(
                List.of("validation.response.body.schema.additionalProperties"),
                findings(path, 200, "application/json", family.deepCopy().put("cprNumber", "x")));
        assertEquals(
                List.of("validation.response.body.schema.enum"),
                findings(path, 200, "application/json", family.deepCopy().put("status", "WITHOUT_PLAN")));
        assertEquals(
                List.of("validation.response.body.schema.format.date"),
                findings(
                        "/api/v1/phases/{id}",
                        200,
                        "application/json",
                        example("getPhase").put("startDate", "1.1.2026")));
        assertEquals(
                List.of("validation.response.body.schema.enum"),
                findings(path, 404, "application/problem+json", problem("too-blue")));
        assertEquals(List.of(), findings(path, 404, "application/problem+json", problem("conflict")));
        assertEquals(List.of("validation.response.status.unknown"), findings(path, 418, "application/json", family));
        assertEquals(List.of("validation.response.contentType.notAllowed"), findings(path, 200, "text/html", family));
    }
}
