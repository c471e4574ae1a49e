package dk.familieplan.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.support.Api;
import dk.familieplan.support.Contract;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An operation as the contract tells it. */
record Operation(String method, String template, JsonNode description) {

    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{\\w+}");

    /** What stands first in the address of what belongs to a family; the rest is in the other list. */
    private static final Set<String> OWNED =
            Set.of("families", "plans", "phases", "goals", "enrolments", "break-glass");

    private static final Set<String> OF_NO_FAMILY =
            Set.of("programmes", "units", "staff", "codes", "today", "me", "session");

    /** What may stand behind those; all that stands behind a family's is a family's. */
    private static final Set<String> BEHIND =
            Set.of("leaders", "clients", "renew", "sign-in", "sign-out", "sign-out-everywhere");

    static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        try {
            new ObjectMapper(new YAMLFactory())
                    .readTree(Contract.text())
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(operation -> operation.getValue().has("operationId"))
                            .forEach(operation -> all.add(new Operation(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey().substring("/api/v1/".length()),
                                    operation.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    String id() {
        return description.path("operationId").asText();
    }

    /** Empty for whoever is signed in, or not. */
    Set<String> roles() {
        return StreamSupport.stream(description.path("x-roles").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** Whether its address names something that belongs to a family. A new kind of resource must be put on either list. */
    boolean ofAFamily() {
        List<String> segments = List.of(template.replaceAll("/\\{\\w+}", "").split("/"));
        String first = segments.get(0);
        boolean told = OWNED.contains(first)
                ? !OF_NO_FAMILY.contains(first)
                : OF_NO_FAMILY.contains(first) && BEHIND.containsAll(segments.subList(1, segments.size()));
        if (!told) {
            throw new AssertionError("Does /" + template + " belong to a family? Say so here.");
        }
        return OWNED.contains(first) && template.matches("[a-z-]+/\\{\\w+}.*");
    }

    /** A request that would be done, were there something to do it to. */
    Response wholly(Caller caller, Target target) {
        return send(caller, target, body(), "\"0\"");
    }

    /** The same, but so that it is refused before anything is done, and after it is known who may do it. */
    Response inVain(Caller caller, Target target) {
        return send(caller, target, body().put("unheardOf", true), "\"stale\"");
    }

    private ObjectNode body() {
        JsonNode content = description.at("/requestBody/content");
        JsonNode example = content.path("application/json").path("example");
        if (!example.isObject()) {
            example = content.path("application/merge-patch+json").path("example");
        }
        return example.isObject() ? example.deepCopy() : new ObjectMapper().createObjectNode();
    }

    private Response send(Caller caller, Target target, ObjectNode body, String version) {
        RequestSpecification request = Api.with(caller.token()).header("If-Match", version);
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.body(body.toString());
        }
        return request.request(method, "/" + address(target));
    }

    private String address(Target target) {
        Matcher parameter = PARAMETER.matcher(template);
        return parameter.replaceAll(found -> found.group(1) + "/" + target.id(found.group(1)));
    }

    @Override
    public String toString() {
        return id();
    }
}
