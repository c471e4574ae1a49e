package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.familieplan.json.MergePatch;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A merge patch is not the record it changes: every field may be absent, and a field that need not be filled may be
 * emptied by null. {@code GoalEdit} becomes {@code GoalPatch}.
 */
final class MergePatches {

    private MergePatches() {}

    static void apply(OpenAPI contract, Operation operation) {
        if (operation.getRequestBody() == null || !operation.getRequestBody().getContent().hasMediaType(MergePatch.MEDIA_TYPE)) {
            return;
        }
        for (MediaType media : operation.getRequestBody().getContent().getMediaTypes().values()) {
            String edit = media.getSchema().getRef().substring(Schemas.REF.length());
            String patch = edit.replaceFirst("(Edit)?$", "Patch");
            contract.getComponents().addSchema(patch, patchOf(contract.getComponents().getSchemas().get(edit)));
            media.setSchema(createSchema().ref(Schemas.REF + patch));
        }
    }

    private static Schema patchOf(Schema edit) {
        List<String> required = edit.getRequired() == null ? List.of() : edit.getRequired();
        Schema patch = createSchema()
                .addType(SchemaType.OBJECT)
                .description("A JSON Merge Patch (RFC 7396): what is absent stays, what is null is emptied.")
                .additionalPropertiesBoolean(false);
        edit.getProperties().forEach((name, property) ->
                patch.addProperty(name, required.contains(name) ? property : Nullables.nullable(property)));
        return patch;
    }
}
