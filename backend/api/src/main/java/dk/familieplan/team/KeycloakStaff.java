package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RoleResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Who has a role that works with families, as Keycloak knows it. */
@ApplicationScoped
class KeycloakStaff {

    record Known(String id, String name, String username, boolean available) {

        static Known of(UserRepresentation user) {
            String name = Stream.of(user.getFirstName(), user.getLastName())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return new Known(
                    user.getId(),
                    name.isEmpty() ? user.getUsername() : name,
                    user.getUsername(),
                    Boolean.TRUE.equals(user.isEnabled()));
        }
    }

    private static final List<String> ROLES = List.of(COORDINATOR, CASEWORKER, LEADER);
    private static final int PAGE = 200;

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.realm")
    String realm;

    /** In the order of their ids, those who are disabled too. Signs in anew each time. */
    @ActivateRequestContext
    Collection<Known> read() {
        SortedMap<String, Known> all = new TreeMap<>();
        for (String role : ROLES) {
            RoleResource members = keycloak.realm(realm).roles().get(role);
            List<UserRepresentation> page;
            int first = 0;
            do {
                page = members.getUserMembers(true, first, PAGE);
                page.forEach(user -> all.put(user.getId(), Known.of(user)));
                first += PAGE;
            } while (page.size() == PAGE);
        }
        return all.values();
    }
}
