package dk.familieplan.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON that was answered. REST Assured's own reader compiles a script for every field that is read; most of a test's
 * time went there.
 *
 * @param json a map, list, text, number, truth or null
 */
public record View(Object json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fails when the text is no JSON. */
    public static View of(String text) {
        try {
            return new View(JSON.readValue(text, Object.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    /**
     * What is found at {@code phases[0].title}; of {@code phases.title} the title of each; null where there is nothing.
     */
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        Object here = json;
        for (String name : path.split("[.\\[\\]]+")) {
            here = name.isEmpty() ? here : step(here, name);
        }
        return (T) here;
    }

    private static Object step(Object here, String name) {
        if (!(here instanceof List<?> list)) {
            return here == null ? null : ((Map<?, ?>) here).get(name);
        }
        if (Character.isDigit(name.charAt(0))) {
            int index = Integer.parseInt(name);
            return index < list.size() ? list.get(index) : null;
        }
        return list.stream().map(each -> step(each, name)).collect(Collectors.toList());
    }

    public String getString(String path) {
        return get(path);
    }

    public int getInt(String path) {
        return this.<Integer>get(path);
    }

    public boolean getBoolean(String path) {
        return this.<Boolean>get(path);
    }

    public <T> List<T> getList(String path) {
        return get(path);
    }

    public Map<String, Object> getMap(String path) {
        return get(path);
    }
}
