package dk.familieplan.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Ids, days and moments are formats of a string; SmallRye makes each a schema of its own to refer to. */
final class TextFormats {

    private static final Map<String, String> FORMATS = Map.of(
            Schemas.REF + "UUID", "uuid", Schemas.REF + "LocalDate", "date", Schemas.REF + "Instant", "date-time");

    private TextFormats() {}

    /** Parts come before the whole: a reference inside {@code allOf} or {@code anyOf} has been inlined by then. */
    static void inline(Schema schema) {
        if (schema.getRef() != null && FORMATS.containsKey(schema.getRef())) {
            String format = FORMATS.get(schema.getRef());
            schema.setRef(null);
            schema.type(List.of(SchemaType.STRING)).setFormat(format);
        }
        List<Schema> parts = Stream.of(schema.getAllOf(), schema.getAnyOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        parts.stream()
                .map(Schema::getFormat)
                .filter(format -> format != null && FORMATS.containsValue(format))
                .findFirst()
                .ifPresent(format -> {
                    boolean nullable =
                            Nullables.nullType(schema) || parts.stream().anyMatch(Nullables::nullType);
                    schema.allOf(null)
                            .anyOf(null)
                            .format(format)
                            .type(nullable ? List.of(SchemaType.STRING, SchemaType.NULL) : List.of(SchemaType.STRING));
                });
    }
}
