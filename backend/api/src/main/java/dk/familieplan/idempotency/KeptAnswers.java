package dk.familieplan.idempotency;

import dk.familieplan.problem.ProblemType;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers by the caller and the caller's key, for a day: a caller who has given up by then asks anew. */
@ApplicationScoped
class KeptAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    EntityManager entityManager;

    @Inject
    JsonWebToken caller;

    @Inject
    Clock clock;

    /** Waits for a request with the same key that is under way; false when that one, or an earlier one, has succeeded. */
    boolean claim(String key, byte[] asked) {
        return entityManager
                        .createNativeQuery("""
                        insert into idempotent_request (caller, key, asked, created_at)
                        values (:caller, :key, :asked, :now)
                        on conflict do nothing""")
                        .setParameter("caller", caller.getSubject())
                        .setParameter("key", key)
                        .setParameter("asked", asked)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** @param family whose data the answer holds; null for none */
    void keep(String key, KeptAnswer answer, UUID family) {
        entityManager
                .createNativeQuery("""
                update idempotent_request
                set family_id = :family, location = :location, version = :version, body = :body
                where caller = :caller and key = :key""")
                .setParameter("family", family)
                .setParameter("location", answer.location().toString())
                .setParameter("version", answer.version().getValue())
                .setParameter("body", answer.body())
                .setParameter("caller", caller.getSubject())
                .setParameter("key", key)
                .executeUpdate();
    }

    KeptAnswer of(String key) {
        tellTheTime();
        Tuple row = (Tuple) entityManager
                .createNativeQuery("""
                select asked, location, version, body,
                       family_id is null or family_id in (select family_id from readable_family) as readable
                from idempotent_request where caller = :caller and key = :key""", Tuple.class)
                .setParameter("caller", caller.getSubject())
                .setParameter("key", key)
                .getSingleResult();
        if (!row.get("readable", Boolean.class)) {
            throw ProblemType.NOT_FOUND.because("What was created is nothing that you may see by now.");
        }
        return new KeptAnswer(
                row.get("asked", byte[].class),
                URI.create(row.get("location", String.class)),
                new EntityTag(row.get("version", String.class)),
                row.get("body", String.class));
    }

    /** It has passed while we waited: what was created meanwhile is seen from a later moment than we began at. */
    private void tellTheTime() {
        entityManager
                .createNativeQuery(
                        "select set_config('familieplan.at', cast(cast(:now as timestamptz) as text), true) as at",
                        Tuple.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        entityManager
                .createNativeQuery("select forget_old_requests(:before)", Tuple.class)
                .setParameter("before", before)
                .getSingleResult();
    }
}
