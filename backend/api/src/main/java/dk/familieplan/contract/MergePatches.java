package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.familieplan.json.MergePatch;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A merge patch is not the record it changes: every field may be absent. {@code GoalEdit} becomes {@code GoalPatch}.
 */
final class MergePatches {

    private MergePatches() {}

    static void apply(OpenAPI contract, Operation operation) {
        if (operation.getRequestBody() == null
                || !operation.getRequestBody().getContent().hasMediaType(MergePatch.MEDIA_TYPE)) {
            return;
        }
        Content content = operation.getRequestBody().getContent();
        String edit =
                content.getMediaType(MergePatch.MEDIA_TYPE).getSchema().getRef().substring(Schemas.REF.length());
        String patch = edit.replaceFirst("(Edit)?$", "Patch");
        contract.getComponents()
                .addSchema(patch, patchOf(contract.getComponents().getSchemas().get(edit)));
        content.getMediaTypes()
                .values()
                .forEach(media -> media.setSchema(createSchema().ref(Schemas.REF + patch)));
    }

    private static Schema patchOf(Schema edit) {
        Schema patch = createSchema()
                .addType(SchemaType.OBJECT)
                .description("A JSON Merge Patch (RFC 7396): what is absent stays, what is null is emptied.")
                .additionalPropertiesSchema(Schemas.NOTHING);
        edit.getProperties().forEach(patch::addProperty);
        return patch;
    }
}
