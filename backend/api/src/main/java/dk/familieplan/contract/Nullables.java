package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The same schema, null allowed. */
final class Nullables {

    private Nullables() {}

    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return createSchema().anyOf(List.of(createSchema().ref(schema.getRef()), createSchema().addType(SchemaType.NULL)));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }
}
