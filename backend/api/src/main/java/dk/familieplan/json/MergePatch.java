package dk.familieplan.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** JSON Merge Patch (RFC 7396): what is absent stays, what is null is emptied. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /**
     * @param current the resource's editable fields as they stand
     * @return the same fields after the patch, read and validated as strictly as a new request
     * @throws JsonProcessingException when a field is unknown or of a wrong type; it becomes the problem
     *     {@code validation}, as does the {@link ConstraintViolationException} of a value that is not allowed
     */
    @SuppressWarnings("unchecked")
    public <T> T apply(ObjectNode patch, T current) throws JsonProcessingException {
        ObjectNode target = mapper.valueToTree(current);
        merge(target, patch);
        T edited = (T) mapper.treeToValue(target, current.getClass());
        Set<ConstraintViolation<T>> violations = validator.validate(edited);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return edited;
    }

    /** Nulls are kept instead of removed, so that an unknown field is refused even when it is set to null. */
    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode old = target.get(field.getKey());
            if (old instanceof ObjectNode object && field.getValue() instanceof ObjectNode change) {
                merge(object, change);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
    }
}
