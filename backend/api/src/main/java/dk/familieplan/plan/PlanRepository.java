package dk.familieplan.plan;

import dk.familieplan.access.Readable;
import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/**
 * Plans with their phases. One that is not there is the problem {@code not-found}; whether it is closed is for {@link
 * Plan#requireOpen}.
 */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /**
     * The plan with its phases in one statement.
     *
     * @throws RuntimeException the problem {@code not-found}
     */
    public Plan get(UUID id) {
        return list("from Plan p left join fetch p.phases where p.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(PlanRepository::unknown);
    }

    /**
     * The plan's row held until the transaction ends. Whoever changes a plan, its phases or its goals begins here, so
     * that two changes of one plan queue up instead of breaking its order. A closed plan is held as well.
     *
     * @throws RuntimeException the problem {@code not-found}; for the caller {@code unavailable} when another holds it for 3 s
     */
    public Plan lock(UUID id) {
        find("id = ?1 and " + Readable.MAY_CHANGE.formatted("familyId"), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(PlanRepository::unknown);
        return get(id);
    }

    /** Without the plan itself: what is read before a row is held may be outdated when it is. */
    UUID familyOf(UUID id) {
        return find("select familyId from Plan where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(PlanRepository::unknown);
    }

    /** For lists below a plan: a plan that is not there has no empty list, it is not found. */
    public void require(UUID id) {
        if (count("id", id) == 0) {
            throw unknown();
        }
    }

    /** Locks the plan that a phase belongs to. */
    Plan lockOfPhase(UUID phaseId) {
        return getEntityManager()
                .createQuery("select plan.id from Phase where id = :phase", UUID.class)
                .setParameter("phase", phaseId)
                .getResultStream()
                .findFirst()
                .map(this::lock)
                .orElseThrow(PlanRepository::unknownPhase);
    }

    Phase getPhase(UUID phaseId) {
        return getEntityManager()
                .createQuery("from Phase f join fetch f.plan where f.id = :phase", Phase.class)
                .setParameter("phase", phaseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(PlanRepository::unknownPhase);
    }

    /** The family's plan in that status, or null. */
    Plan ofFamily(UUID familyId, PlanStatus status) {
        return find("familyId = ?1 and status = ?2", familyId, status).firstResult();
    }

    /** All of a family's plans, the newest first, with their phases and programmes in one statement. */
    public List<Plan> allOf(UUID familyId) {
        return list(
                "from Plan p left join fetch p.programme left join fetch p.phases f where p.familyId = ?1"
                        + " order by p.id desc, f.sequence",
                familyId);
    }

    /** The newest first; one row more than {@code limit} when there are more. */
    List<Plan> page(UUID familyId, Cursor after, int limit) {
        var query = after == null
                ? find("familyId = ?1 order by id desc", familyId)
                : find("familyId = ?1 and id < ?2 order by id desc", familyId, after.id(0));
        return query.range(0, limit).list();
    }

    static RuntimeException unknown() {
        return ProblemType.NOT_FOUND.because("There is no such plan.");
    }

    static RuntimeException unknownPhase() {
        return ProblemType.NOT_FOUND.because("There is no such phase.");
    }
}
