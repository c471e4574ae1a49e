package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RoleResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Who has a role that works with families, themselves or by a group, as Keycloak knows it. */
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
        for (String name : ROLES) {
            RoleResource role = keycloak.realm(realm).roles().get(name);
            pages((first, most) -> role.getUserMembers(true, first, most)).forEach(user -> add(user, all));
            pages(role::getRoleGroupMembers).forEach(group -> addMembers(group, all));
        }
        return all.values();
    }

    /** A group's roles are those of its subgroups too. */
    private void addMembers(GroupRepresentation of, SortedMap<String, Known> all) {
        GroupResource group = keycloak.realm(realm).groups().group(of.getId());
        pages((first, most) -> group.members(first, most, true)).forEach(user -> add(user, all));
        pages((first, most) -> group.getSubGroups(first, most, true)).forEach(below -> addMembers(below, all));
    }

    private static void add(UserRepresentation user, SortedMap<String, Known> all) {
        all.put(user.getId(), Known.of(user));
    }

    private static <T> List<T> pages(BiFunction<Integer, Integer, Collection<T>> read) {
        List<T> all = new ArrayList<>();
        Collection<T> page;
        do {
            page = read.apply(all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
