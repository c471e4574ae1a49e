package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaMethod;
import dk.familieplan.support.Contract;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** A coordinator coordinates and has no authority. */
class AuthorityTest {

    private static final List<JavaMethod> DECISIONS = DenyByDefaultTest.endpoints().stream()
            .filter(endpoint -> endpoint.isAnnotatedWith(Authority.class))
            .toList();

    @Test
    void noDecisionOfAuthorityIsACoordinators() {
        assertFalse(DECISIONS.isEmpty());
        for (JavaMethod decision : DECISIONS) {
            String[] roles = decision.getAnnotationOfType(RolesAllowed.class).value();
            assertFalse(List.of(roles).contains(Roles.COORDINATOR), decision.getFullName());
        }
    }

    @Test
    void theContractSaysWhichTheyAre() throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Contract.text());
        Set<String> said = new TreeSet<>();
        for (JsonNode path : contract.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("x-authority").asBoolean()) {
                    said.add(operation.path("operationId").asText());
                }
            }
        }
        assertEquals(
                DECISIONS.stream()
                        .map(decision ->
                                decision.getAnnotationOfType(Operation.class).operationId())
                        .collect(Collectors.toCollection(TreeSet::new)),
                said);
    }
}
