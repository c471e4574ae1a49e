package dk.familieplan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads a value from its one textual form; Jackson itself also takes numbers, arrays and several other spellings. */
class StrictScalar<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final String form;
    private final transient Function<String, Optional<T>> parser;

    private StrictScalar(Class<T> type, String form, Function<String, Optional<T>> parser) {
        super(type);
        this.form = form;
        this.parser = parser;
    }

    static <T> StrictScalar<T> of(Class<T> type, String form, Function<String, Optional<T>> parser) {
        return new StrictScalar<>(type, form, parser);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, json);
        }
        Optional<T> value = parser.apply(json.getText());
        return value.isPresent()
                ? value.get()
                : (T) context.handleWeirdStringValue(_valueClass, "", "is not a " + form);
    }
}
