package dk.familieplan.json;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters as strictly as bodies. An id in the path that cannot exist is not found; anything else that cannot be
 * read is a mistake of the caller's, named by parameter.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Optional<?>>> FORMS = Map.of(
            String.class, text -> Scalars.storable(text) ? Optional.of(text) : Optional.empty(),
            UUID.class, Scalars::uuid,
            LocalDate.class, Scalars::date,
            Boolean.class, Scalars::bool,
            boolean.class, Scalars::bool,
            Integer.class, Scalars::integer,
            int.class, Scalars::integer);

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Optional<?>> form =
                type.isEnum() ? text -> Scalars.constant((Class) type, text) : FORMS.get(type);
        return form == null ? null : new Strict<>((Function<String, Optional<T>>) (Function) form, annotations);
    }

    private record Strict<T>(Function<String, Optional<T>> form, Annotation[] annotations)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : form.apply(text).orElseThrow(this::unreadable);
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Kebab.of(constant) : String.valueOf(value);
        }

        private RuntimeException unreadable() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam) {
                    return ProblemType.NOT_FOUND.because("There is nothing at this address.");
                }
                if (annotation instanceof QueryParam query) {
                    return invalid(query.value());
                }
                if (annotation instanceof HeaderParam header) {
                    return invalid(header.value());
                }
            }
            return invalid("");
        }

        private static RuntimeException invalid(String parameter) {
            return ProblemType.invalid(
                    parameter, ErrorCode.FORMAT, "The parameter cannot be read as what it should be.");
        }
    }
}
