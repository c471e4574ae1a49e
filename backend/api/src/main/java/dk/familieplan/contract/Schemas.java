package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.familieplan.json.Kebab;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas as the wire has them: kebab-case enums, closed objects, the one problem, and names without Java in them. */
final class Schemas {

    static final String REF = "#/components/schemas/";
    static final String PROBLEM = "Problem";

    /** For an object that has no properties besides those it names. */
    static final Schema NOTHING = createSchema().booleanSchema(false);

    private Schemas() {}

    /** Called for every schema, wherever it stands. */
    static Schema named(Schema schema) {
        TextFormats.inline(schema);
        liftDefault(schema);
        if (schema.getRef() != null) {
            schema.setRef(REF + name(schema.getRef().substring(REF.length())));
        }
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String constant ? Kebab.of(constant) : value)
                    .toList());
        }
        return schema;
    }

    /** SmallRye puts a default beside the reference it belongs to, in no fixed order. */
    private static void liftDefault(Schema schema) {
        List<Schema> parts = schema.getAllOf();
        if (parts == null || parts.stream().allMatch(part -> part.getDefaultValue() == null)) {
            return;
        }
        parts.stream().map(Schema::getDefaultValue).filter(Objects::nonNull).forEach(schema::setDefaultValue);
        schema.setAllOf(
                parts.stream().filter(part -> part.getDefaultValue() == null).toList());
    }

    /** SmallRye names a page after two classes: {@code PageGoalView}, {@code PageFamilyListItem}. */
    private static String name(String scanned) {
        return scanned.replaceFirst("^Page(.+?)(View|ListItem)$", "$1Page");
    }

    static void complete(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>();
        contract.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name(name), closed(schema)));
        schemas.put(PROBLEM, problem());
        schemas.put("FieldError", fieldError());
        contract.getComponents().setSchemas(schemas);
    }

    static void dropUnused(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        while (schemas.keySet().retainAll(UsedSchemas.of(contract).names())) {
            contract.getComponents().setSchemas(schemas);
        }
    }

    private static Schema closed(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.OBJECT)) {
            schema.setAdditionalPropertiesSchema(NOTHING);
        }
        return schema;
    }

    private static Schema problem() {
        return object("How the API says no (RFC 9457).")
                .addProperty(
                        "type",
                        text("Stable; choose your own words by it.")
                                .enumeration(Arrays.stream(ProblemType.values())
                                        .map(type -> (Object) type.uri().toString())
                                        .toList()))
                .addProperty("title", text("The type in English words."))
                .addProperty(
                        "status", createSchema().addType(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("detail", text("What happened this time, in English, for developers."))
                .addProperty("instance", text("The path of the request."))
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description(
                                        "What is wrong with the request, field by field; with type /problems/validation.")
                                .items(createSchema().ref(REF + "FieldError")))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema fieldError() {
        return object("One thing wrong with one field.")
                .addProperty(
                        "field",
                        text("JSON path in the body, e.g. members[0].birthDate, or the parameter's name; "
                                + "empty for the body as a whole."))
                .addProperty(
                        "code",
                        text("Stable; choose your own words by it.")
                                .enumeration(Arrays.stream(ErrorCode.values())
                                        .map(code -> (Object) Kebab.of(code))
                                        .toList()))
                .addProperty("message", text("In English, for developers."))
                .required(List.of("field", "code", "message"));
    }

    private static Schema object(String description) {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesSchema(NOTHING);
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
