package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An endpoint that names no role of ours must not exist. */
class DenyByDefaultTest {

    /** What somebody without a session must reach to get one, or to end one. */
    private static final Set<String> OPEN =
            Set.of("SessionResource.signIn", "SessionResource.callback", "SessionResource.signOut");

    private static final Set<String> KNOWN = Set.copyOf(
            Stream.concat(Roles.OF_PEOPLE.stream(), Roles.OF_MACHINES.stream()).toList());

    @Test
    void everyEndpointNamesItsRoles() {
        List<JavaMethod> endpoints = endpoints();
        assertFalse(endpoints.isEmpty());
        Set<String> unprotected = new TreeSet<>();
        for (JavaMethod endpoint : endpoints) {
            if (!names(endpoint)) {
                unprotected.add(endpoint.getOwner().getSimpleName() + "." + endpoint.getName());
            }
        }
        assertEquals(new TreeSet<>(OPEN), unprotected);
    }

    static List<JavaMethod> endpoints() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dk.familieplan")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .toList();
    }

    /** On the method itself: a role that holds for a whole class is too easily inherited by the next method. */
    private static boolean names(JavaMethod endpoint) {
        return endpoint.isAnnotatedWith(RolesAllowed.class)
                && endpoint.getAnnotationOfType(RolesAllowed.class).value().length > 0
                && KNOWN.containsAll(
                        Set.of(endpoint.getAnnotationOfType(RolesAllowed.class).value()));
    }

    @Test
    void everyResourceLiesBelowTheApi() {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.familieplan")) {
            if (type.isAnnotatedWith(Path.class)) {
                assertTrue((type.getAnnotationOfType(Path.class).value() + "/").startsWith("/api/v1/"), type.getName());
            }
        }
    }
}
