package dk.familieplan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads JSON to the letter. Whatever Jackson would guess, drop or convert is refused instead: a misspelt field that is
 * silently ignored is a fact about a family that somebody believes is stored.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** Deeper than any of our documents, and far from what exhausts the stack. */
    private static final int NESTING = 32;

    /** Longer than any text we keep; what a field may hold is said by its own constraint. */
    private static final int TEXT = 200_000;

    private static final int NUMBER = 40;
    private static final int NAME = 200;

    /** After every other customizer, so that no default of an extension softens it. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Deprecated is only to change a mapper that is in use; this one is still being made. */
    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING)
                        .maxStringLength(TEXT)
                        .maxNumberLength(NUMBER)
                        .maxNameLength(NAME)
                        .build());
        refuseCoercions(mapper);
        mapper.setEnumNamingStrategy(Kebab::of);
        mapper.registerModule(new SimpleModule("strict-texts")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(LocalDate.class, StrictScalar.of(LocalDate.class, "date (yyyy-MM-dd)", Scalars::date))
                .addDeserializer(UUID.class, StrictScalar.of(UUID.class, "UUID", Scalars::uuid))
                .setDeserializerModifier(new StrictChoices()));
    }

    private static void refuseCoercions(ObjectMapper mapper) {
        for (LogicalType type : LogicalType.values()) {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                if (!natural(type, shape)) {
                    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
    }

    /** Shapes that are no conversion at all: 1 is a decimal too, and an empty array is a collection. */
    private static boolean natural(LogicalType type, CoercionInputShape shape) {
        return switch (type) {
            case Float -> shape == CoercionInputShape.Integer || shape == CoercionInputShape.Float;
            case Integer -> shape == CoercionInputShape.Integer;
            case Boolean -> shape == CoercionInputShape.Boolean;
            case Array, Collection -> shape == CoercionInputShape.EmptyArray;
            case Textual, Enum, DateTime -> shape == CoercionInputShape.String;
            case Untyped -> true;
            default -> false;
        };
    }
}
