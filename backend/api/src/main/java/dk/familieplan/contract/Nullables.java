package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Fields that may be null. OpenAPI 3.0 can say so only of the schema itself: what a reference leads to would refuse the null,
 * so it is written out in place.
 */
final class Nullables {

    private Nullables() {}

    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return createSchema()
                    .anyOf(List.of(
                            createSchema().ref(schema.getRef()), createSchema().addType(SchemaType.NULL)));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** Writes every nullable reference out; enums first, for they stand inside what is written out next. */
    static void settle(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        for (boolean enums : new boolean[] {true, false}) {
            schemas.values().stream()
                    .filter(schema -> schema.getProperties() != null)
                    .forEach(schema -> {
                        Map<String, Schema> settled = new LinkedHashMap<>();
                        schema.getProperties()
                                .forEach((name, property) -> settled.put(
                                        name,
                                        nullableReference(property)
                                                .map(ref -> schemas.get(ref.substring(Schemas.REF.length())))
                                                .filter(target -> enums == (target.getEnumeration() != null))
                                                .map(Nullables::writtenOut)
                                                .orElse(property)));
                        schema.setProperties(settled);
                    });
        }
    }

    private static Optional<String> nullableReference(Schema property) {
        boolean nullable = nullType(property) || parts(property).anyMatch(Nullables::nullType);
        return nullable
                ? parts(property).map(Schema::getRef).filter(ref -> ref != null).findFirst()
                : Optional.empty();
    }

    private static Schema writtenOut(Schema target) {
        if (target.getEnumeration() == null) {
            return createSchema()
                    .type(List.of(SchemaType.OBJECT, SchemaType.NULL))
                    .description(target.getDescription())
                    .properties(target.getProperties())
                    .required(target.getRequired())
                    .additionalPropertiesSchema(Schemas.NOTHING);
        }
        List<Object> values = new ArrayList<>(target.getEnumeration());
        values.add(null);
        return createSchema().type(List.of(SchemaType.STRING, SchemaType.NULL)).enumeration(values);
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(List::stream);
    }

    static boolean nullType(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }
}
