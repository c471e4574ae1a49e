package dk.familieplan.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Ids, days and moments are formats of a string; SmallRye makes each a schema of its own to refer to. */
final class TextFormats {

    private static final Map<String, String> FORMATS = Map.of(
            Schemas.REF + "UUID", "uuid", Schemas.REF + "LocalDate", "date", Schemas.REF + "Instant", "date-time");

    private TextFormats() {}

    static void inline(Schema schema) {
        if (schema.getRef() != null && FORMATS.containsKey(schema.getRef())) {
            String format = FORMATS.get(schema.getRef());
            schema.setRef(null);
            schema.addType(SchemaType.STRING).setFormat(format);
        }
        List<Schema> parts = schema.getAllOf();
        // What may be null is a reference inside allOf, which has been inlined before.
        if (parts != null && parts.size() == 1 && parts.get(0).getFormat() != null
                && FORMATS.containsValue(parts.get(0).getFormat())) {
            schema.setFormat(parts.get(0).getFormat());
            schema.setAllOf(null);
            if (schema.getType() == null || !schema.getType().contains(SchemaType.STRING)) {
                schema.addType(SchemaType.STRING);
            }
        }
    }
}
