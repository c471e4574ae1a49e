package dk.familieplan.contract;

import dk.familieplan.access.Authority;
import dk.familieplan.paging.Creates;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource methods by operationId. */
final class Endpoints {

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Endpoints(IndexView code) {
        for (AnnotationInstance operation : code.getAnnotations(Operation.class)) {
            AnnotationValue id = operation.value("operationId");
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = operation.target().asMethod();
                methods.put(id == null ? method.name() : id.asString(), method);
            }
        }
    }

    Endpoint of(String operationId) {
        MethodInfo method = methods.get(operationId);
        if (method == null) {
            throw new IllegalStateException("The operation " + operationId + " needs @Operation with its operationId.");
        }
        List<String> roles = values(method, RolesAllowed.class);
        return new Endpoint(
                roles,
                roles.isEmpty(),
                method.hasAnnotation(Creates.class),
                method.hasAnnotation(Authority.class),
                values(method, Refuses.class).stream().map(ProblemType::valueOf).toList());
    }

    private static List<String> values(MethodInfo method, Class<? extends Annotation> annotation) {
        AnnotationInstance found = method.annotation(annotation);
        return found == null
                ? List.of()
                : found.value().asArrayList().stream().map(Endpoints::text).toList();
    }

    private static String text(AnnotationValue value) {
        return value.kind() == AnnotationValue.Kind.ENUM ? value.asEnum() : value.asString();
    }
}
