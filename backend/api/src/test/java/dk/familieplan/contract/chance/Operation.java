package dk.familieplan.contract.chance;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Contract;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of the committed contract, as far as asking for it goes.
 *
 * @param path as in the contract, e.g. {@code /api/v1/goals/{id}/park}
 * @param body null when it takes none
 * @param roles who may call it; empty when everybody may
 */
record Operation(
        String id, String method, String path, List<Parameter> parameters, Schema<?> body, List<String> roles) {

    private static final OpenAPI CONTRACT =
            new OpenAPIV3Parser().readContents(Contract.text()).getOpenAPI();

    /** Of a browser's session, which a caller with a token has not, or the end of every token that these requests carry. */
    private static final Set<String> OF_A_SESSION = Set.of("getSession", "renewSession", "signOutEverywhere");

    static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        CONTRACT.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> all.add(of(path, item, method, operation))));
        all.removeIf(operation -> OF_A_SESSION.contains(operation.id()));
        return all;
    }

    private static Operation of(
            String path, PathItem item, PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation described) {
        List<Parameter> parameters = new ArrayList<>(item.getParameters() == null ? List.of() : item.getParameters());
        parameters.addAll(described.getParameters() == null ? List.of() : described.getParameters());
        Schema<?> body = described.getRequestBody() == null
                ? null
                : schema(described
                        .getRequestBody()
                        .getContent()
                        .values()
                        .iterator()
                        .next()
                        .getSchema());
        List<String> roles = new ArrayList<>();
        for (Object role : (Iterable<?>) described.getExtensions().get("x-roles")) {
            roles.add(String.valueOf(role).replace("\"", ""));
        }
        return new Operation(described.getOperationId(), method.name(), path, parameters, body, roles);
    }

    /** What a reference stands for. */
    static Schema<?> schema(Schema<?> described) {
        if (described.get$ref() != null) {
            String name = described.get$ref().substring(described.get$ref().lastIndexOf('/') + 1);
            return schema(CONTRACT.getComponents().getSchemas().get(name));
        }
        if (described.getAllOf() != null && described.getAllOf().size() == 1) {
            return schema(described.getAllOf().get(0));
        }
        return described;
    }

    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.getIn().equals(place))
                .toList();
    }

    boolean takes(String header) {
        return parametersIn("header").stream()
                .anyMatch(parameter -> parameter.getName().equals(header));
    }

    boolean addressed() {
        return path.contains("{");
    }

    /** The resource that the request is about: {@code /api/v1/goals/{id}} for each step of a goal. */
    String resource() {
        return path.substring(0, path.lastIndexOf(assigns() ? "/{" : "}") + (assigns() ? 0 : 1));
    }

    /** Somebody or something to a programme, by nothing but its address. */
    boolean assigns() {
        return path.endsWith("/leaders/{userId}") || path.endsWith("/clients/{clientId}");
    }

    boolean secured() {
        return !roles.isEmpty();
    }

    /** A person who may, or now and then the other system; null for nobody in particular. */
    String caller(Chance chance) {
        if (!secured()) {
            return null;
        }
        boolean machine = roles.contains(Roles.FAMILIES_READ) || roles.contains(Roles.FAMILIES_WRITE);
        if (machine && chance.in(10)) {
            return Request.MACHINE;
        }
        return roles.contains(Roles.COORDINATOR) ? Roles.COORDINATOR : roles.get(0);
    }
}
