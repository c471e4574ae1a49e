package dk.familieplan.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/** Where a violation is, in the caller's terms: the JSON path in the body, or the parameter as it is called in HTTP. */
final class ViolationPath {

    private ViolationPath() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                path.append('[')
                        .append(node.getKey() == null ? node.getIndex() : node.getKey())
                        .append(']');
            }
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                path.append(parameter(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class)));
            } else if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    /** Empty for the body, which has no name. */
    private static String parameter(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        // The bean is a generated subclass, and annotations of parameters are not inherited.
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            try {
                Method found = type.getDeclaredMethod(
                        method.getName(), method.getParameterTypes().toArray(Class<?>[]::new));
                String name = name(found.getParameterAnnotations()[parameter.getParameterIndex()]);
                if (!name.isEmpty()) {
                    return name;
                }
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return "";
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "";
    }
}
