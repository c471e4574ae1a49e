package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.familieplan.idempotency.IdempotencyKey;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters mean that have the same meaning everywhere. */
final class Parameters {

    private static final Map<String, String> MEANINGS = Map.of(
            "limit", "How many to list at most.",
            "cursor", "The nextCursor of the page before; absent for the first page.",
            "If-Match", "The ETag last read. The change is refused when somebody else has changed the resource since.",
            "q", "Name, member's name or case number, or a part of it.",
            "programmeId", "Only families whose plan belongs to this programme.",
            "status", "Only families in this state.",
            "mine", "Only the families that the caller registered.",
            "scope", "The families that the caller registered, or all that the caller may see.");

    private Parameters() {}

    static void describe(Operation operation, Endpoint endpoint) {
        if (endpoint.creates()) {
            operation.addParameter(createParameter()
                    .name(IdempotencyKey.HEADER)
                    .in(Parameter.In.HEADER)
                    .description(
                            "A new name for each thing to create, e.g. a UUID. For a day, the request sent again with"
                                    + " it is answered with what the first one made.")
                    .example("6f1c9a52-0d7e-4f4b-9a53-2f8f6d0c1e77")
                    .schema(createSchema()
                            .addType(SchemaType.STRING)
                            .pattern("^[!-~]+$")
                            .maxLength(IdempotencyKey.MAX_LENGTH)));
        }
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().forEach(parameter -> {
            if (parameter.getDescription() == null) {
                parameter.setDescription(MEANINGS.get(parameter.getName()));
            }
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(true);
            }
        });
    }

    static boolean has(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    static boolean hasIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }
}
