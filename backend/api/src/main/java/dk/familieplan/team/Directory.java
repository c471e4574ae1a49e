package dk.familieplan.team;

import dk.familieplan.team.KeycloakStaff.Known;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the directory of staff like Keycloak's. Whoever is gone from there stays, as somebody who cannot be given work:
 * teams of the past name them. While Keycloak is away the directory stays as it was.
 */
@ApplicationScoped
class Directory {

    /** Of several backends one writes at a time; the others have asked the same Keycloak and leave it to that one. */
    private static final String MY_TURN = "select pg_try_advisory_xact_lock(hashtext('directory of staff')) as mine";

    private static final String KNOW = """
            insert into staff (id, name, username, available, synchronised_at)
            values (:id, :name, :username, :available, :now)
            on conflict (id) do update set name = excluded.name, username = excluded.username,
                available = excluded.available, synchronised_at = excluded.synchronised_at
            where (staff.name, staff.username, staff.available)
                is distinct from (excluded.name, excluded.username, excluded.available)""";

    private static final String MISS = """
            update staff set available = false, synchronised_at = :now
            where available and id <> all(:known) and synchronised_at < :asked""";

    @Inject
    KeycloakStaff keycloak;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familieplan.directory.every")
    Duration every;

    private Instant next = Instant.MIN;
    private boolean away;

    @Scheduled(every = "{familieplan.directory.retry}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        if (clock.instant().isBefore(next)) {
            return;
        }
        try {
            synchronise();
            next = clock.instant().plus(every);
            away = false;
        } catch (RuntimeException e) {
            // It is tried again soon; one line is enough for as long as it lasts.
            if (!away) {
                Log.warnf("The directory of staff stays as it was: %s", e);
            }
            away = true;
        }
    }

    /** @throws RuntimeException when Keycloak cannot be asked; then nothing has changed */
    void synchronise() {
        Instant asked = clock.instant();
        Collection<Known> known = keycloak.read();
        if (known.isEmpty()) {
            // Who may not look at users is told that there are none.
            throw new IllegalStateException("Keycloak shows nobody who works with families");
        }
        QuarkusTransaction.requiringNew().run(() -> store(known, asked));
    }

    private void store(Collection<Known> known, Instant asked) {
        Tuple turn =
                (Tuple) entityManager.createNativeQuery(MY_TURN, Tuple.class).getSingleResult();
        if (!turn.get("mine", Boolean.class)) {
            return;
        }
        Instant now = clock.instant();
        known.forEach(each -> entityManager
                .createNativeQuery(KNOW)
                .setParameter("id", each.id())
                .setParameter("name", each.name())
                .setParameter("username", each.username())
                .setParameter("available", each.available())
                .setParameter("now", now)
                .executeUpdate());
        entityManager
                .createNativeQuery(MISS)
                .setParameter("known", known.stream().map(Known::id).toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("asked", asked)
                .executeUpdate();
    }
}
