package dk.familieplan.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** Request bodies, nulls included. */
public final class Body {

    private Body() {}

    /** @param namesAndValues in turn; dates and ids may be given as such */
    public static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
        }
        return object;
    }

    private static Object plain(Object value) {
        return value instanceof java.time.temporal.Temporal || value instanceof java.util.UUID
                ? value.toString()
                : value;
    }
}
