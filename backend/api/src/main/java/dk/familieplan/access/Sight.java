package dk.familieplan.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the caller sees what an address of the API names. */
@ApplicationScoped
class Sight {

    enum Seen {
        HIDDEN,
        TO_READ,
        TO_CHANGE
    }

    /** What belongs to a family, by its name in addresses, and the table that knows which family. */
    static final Map<String, String> OWNED = Map.of(
            "families",
            "select family.id as family_id from family where family.id = :id",
            "plans",
            "select plan.family_id from plan where plan.id = :id",
            "phases",
            "select phase.family_id from phase where phase.id = :id",
            "goals",
            "select goal.family_id from goal where goal.id = :id",
            "enrolments",
            "select enrolment.family_id from enrolment where enrolment.id = :id",
            "break-glass",
            "select break_glass.family_id from break_glass where break_glass.id = :id");

    private static final Pattern ADDRESS =
            Pattern.compile("/api/v1/([a-z-]+)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    @Inject
    EntityManager entityManager;

    /** Empty when the address names nothing that belongs to a family. In a transaction of its own. */
    Optional<Seen> of(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || !OWNED.containsKey(address.group(1))) {
            return Optional.empty();
        }
        return Optional.of(QuarkusTransaction.requiringNew()
                .call(() -> look(OWNED.get(address.group(1)), UUID.fromString(address.group(2)))));
    }

    /** Null when the address names no family itself. */
    static UUID familyOf(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches() && address.group(1).equals("families") ? UUID.fromString(address.group(2)) : null;
    }

    private Seen look(String owned, UUID id) {
        Tuple seen = (Tuple) entityManager
                .createNativeQuery(
                        "select count(r.family_id) > 0 as reads, count(w.family_id) > 0 as changes from (" + owned
                                + ") owned left join readable_family r using (family_id)"
                                + " left join writable_family w using (family_id)",
                        Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        if (seen.get("changes", Boolean.class)) {
            return Seen.TO_CHANGE;
        }
        return seen.get("reads", Boolean.class) ? Seen.TO_READ : Seen.HIDDEN;
    }
}
