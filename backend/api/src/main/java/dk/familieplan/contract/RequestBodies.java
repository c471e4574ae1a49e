package dk.familieplan.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** In a request, null says the same as leaving the field out. */
final class RequestBodies {

    private final Map<String, Schema> schemas;
    private final Set<String> done = new HashSet<>();

    RequestBodies(OpenAPI contract) {
        schemas = contract.getComponents().getSchemas();
    }

    void relax(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(media -> relax(media.getSchema()));
        }
    }

    private void relax(Schema schema) {
        String ref = schema.getRef();
        if (ref != null && done.add(ref)) {
            relaxFields(schemas.get(ref.substring(Schemas.REF.length())));
        } else if (schema.getItems() != null) {
            relax(schema.getItems());
        }
    }

    private void relaxFields(Schema record) {
        if (record.getProperties() == null) {
            return;
        }
        List<String> required = record.getRequired() == null ? List.of() : record.getRequired();
        Map<String, Schema> fields = new TreeMap<>(record.getProperties());
        fields.forEach((name, field) -> {
            relax(field);
            if (!required.contains(name)) {
                record.addProperty(name, Nullables.nullable(field));
            }
        });
    }
}
