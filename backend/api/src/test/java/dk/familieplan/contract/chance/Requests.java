package dk.familieplan.contract.chance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as the contract wants them, about what is there, by somebody who has just read it. */
final class Requests {

    private static final int PURE = 15;

    private final World world;
    private final Wire wire;
    private final Chance chance;
    private final Values values;

    Requests(World world, Wire wire, Chance chance) {
        this.world = world;
        this.wire = wire;
        this.chance = chance;
        this.values = new Values(world, chance);
    }

    Request valid(Operation operation) {
        String caller = operation.caller(chance);
        Wire.Answer there = operation.addressed() ? somethingThere(operation, caller) : null;
        String path = there == null
                ? operation.path()
                : there.http().request().uri().getPath()
                        + operation
                                .path()
                                .substring(operation.resource().length())
                                .replace("{userId}", colleague())
                                .replace("{clientId}", chance.one("integration", "skole"));
        Request request = new Request(operation, caller, path, query(operation), Map.of(), null, null);
        for (Parameter header : operation.parametersIn("header")) {
            if (Boolean.TRUE.equals(header.getRequired()) || chance.in(50)) {
                request = request.header(header.getName(), header(header, there));
            }
        }
        return operation.body() == null ? request : withBody(request, there == null ? null : there.json());
    }

    private String colleague() {
        return world.id("userId", null, chance);
    }

    /** Reads what the request will be about; what is gone meanwhile is forgotten. */
    private Wire.Answer somethingThere(Operation operation, String caller) {
        while (true) {
            String path = chance.in(PURE)
                    ? world.path(operation.resource(), chance)
                    : world.lively(operation.resource(), Sense.state(operation.id()), chance);
            Wire.Answer answer = wire.get(path, caller);
            if (answer.status() == 200) {
                world.learn(answer.json());
                return answer;
            }
            if (answer.status() != 404) {
                throw new AssertionError("GET " + path + " by " + caller + ": " + answer);
            }
            world.forget(path);
        }
    }

    private Map<String, String> query(Operation operation) {
        Map<String, String> query = new LinkedHashMap<>();
        for (Parameter parameter : operation.parametersIn("query")) {
            if (chance.in(60)) {
                continue;
            }
            if (parameter.getName().equals("cursor")) {
                String cursor = world.cursor(operation.id());
                if (cursor != null) {
                    query.put("cursor", cursor);
                }
            } else {
                query.put(
                        parameter.getName(),
                        values.of(parameter.getSchema(), parameter.getName(), null)
                                .asText());
            }
        }
        return query;
    }

    /** Every other header that we ask for is a key of the caller's own. */
    private String header(Parameter header, Wire.Answer there) {
        return header.getName().equals("If-Match")
                ? there.header("ETag").orElseThrow()
                : chance.uuid().toString();
    }

    private Request withBody(Request request, JsonNode there) {
        JsonNode view = there == null ? MissingNode.getInstance() : there;
        String family = view.path(view.has("caseNumber") ? "id" : "familyId").asText(null);
        JsonNode body = values.of(request.operation().body(), "", family);
        if (body instanceof ObjectNode object && !chance.in(PURE)) {
            Sense.bring(object, view, chance);
        }
        String type = chance.one(contentTypes(request.operation()));
        return request.header("Content-Type", type).holding(body);
    }

    private static List<String> contentTypes(Operation operation) {
        return operation.method().equals("PATCH")
                ? List.of("application/merge-patch+json", "application/json")
                : List.of("application/json", "application/json; charset=utf-8");
    }

    /** Whose the thing is that a body points at from here; null when it is nobody's. */
    String familyOf(Request request) {
        if (!request.operation().addressed()) {
            return null;
        }
        int end = request.operation().resource().split("/").length;
        String resource = String.join("/", List.of(request.path().split("/")).subList(0, end));
        JsonNode view = wire.get(resource, request.caller()).json();
        return view.path(view.has("caseNumber") ? "id" : "familyId").asText(null);
    }

    World world() {
        return world;
    }

    static boolean required(Schema<?> schema) {
        return schema.getRequired() != null && !schema.getRequired().isEmpty();
    }
}
