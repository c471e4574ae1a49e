package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Who may call an operation: for programs as {@code security} and {@code x-roles}, for people as a sentence. */
final class Permissions {

    private Permissions() {}

    static void describe(Operation operation, Endpoint endpoint) {
        operation.addExtension("x-roles", endpoint.roles());
        if (endpoint.authority()) {
            operation.addExtension("x-authority", true);
        }
        operation.setSecurity(requirements(endpoint));
        operation.setDescription(Stream.of(operation.getDescription(), sentence(endpoint))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n")));
    }

    private static List<SecurityRequirement> requirements(Endpoint endpoint) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        if (!endpoint.people().isEmpty()) {
            alternatives.add(createSecurityRequirement().addScheme(Document.SESSION));
            alternatives.add(createSecurityRequirement().addScheme(Document.PERSON));
        }
        endpoint.scopes()
                .forEach(scope -> alternatives.add(createSecurityRequirement().addScheme(Document.MACHINE, scope)));
        return alternatives;
    }

    private static String sentence(Endpoint endpoint) {
        if (endpoint.open()) {
            return "For everybody.";
        }
        return Stream.of(
                        list("Roles: ", endpoint.people()),
                        list("Scopes: ", endpoint.scopes()),
                        endpoint.authority() ? "A decision of authority, which a coordinator does not take." : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String list(String label, List<String> names) {
        return names.isEmpty()
                ? ""
                : label + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + ".";
    }
}
