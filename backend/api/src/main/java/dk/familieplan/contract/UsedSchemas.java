package dk.familieplan.contract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The component schemas that an operation or another schema refers to. */
record UsedSchemas(Set<String> names) {

    static UsedSchemas of(OpenAPI contract) {
        UsedSchemas used = new UsedSchemas(new TreeSet<>());
        contract.getComponents().getSchemas().values().forEach(used::addPartsOf);
        contract.getComponents().getResponses().values().forEach(answer -> used.add(answer.getContent()));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(used::add));
        return used;
    }

    private void add(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> add(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> add(answer.getContent()));
    }

    private void add(Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> add(media.getSchema()));
        }
    }

    private void add(Schema schema) {
        if (schema != null && schema.getRef() != null) {
            names.add(schema.getRef().substring(Schemas.REF.length()));
        } else if (schema != null) {
            addPartsOf(schema);
        }
    }

    private void addPartsOf(Schema schema) {
        Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        orNone(schema.getAllOf()),
                        orNone(schema.getAnyOf()),
                        orNone(schema.getOneOf()))
                .flatMap(Collection::stream)
                .forEach(this::add);
        add(schema.getItems());
    }

    private static Collection<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
