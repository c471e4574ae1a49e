package dk.familieplan.team;

import dk.familieplan.access.CurrentUser;
import dk.familieplan.family.Registering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Whoever registers a family is on its team from that moment, as the database sees to; for that it must know them, and
 * they may have come to the municipality after the directory was last read. Another system is on no team.
 */
@ApplicationScoped
class Registrar {

    private static final String KNOW = """
            insert into staff (id, name, username, available, synchronised_at)
            values (:id, :name, :username, true, :now)
            on conflict (id) do update set name = excluded.name, username = excluded.username
            where staff.name <> excluded.name or staff.username <> excluded.username""";

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void know(@Observes Registering registering) {
        if (user.machine()) {
            return;
        }
        entityManager
                .createNativeQuery(KNOW)
                .setParameter("id", user.id())
                .setParameter("name", user.name())
                .setParameter("username", user.username())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
