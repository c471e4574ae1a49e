package dk.familieplan.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;

/** Reads enum constants by their one name; Jackson itself also takes it with blanks around it. */
class StrictChoices extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> lenient) {
        Class choices = type.getRawClass();
        return StrictScalar.of(choices, "known choice", text -> Scalars.constant(choices, text));
    }
}
