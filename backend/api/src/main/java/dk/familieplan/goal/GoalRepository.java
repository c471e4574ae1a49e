package dk.familieplan.goal;

import dk.familieplan.paging.Cursor;
import dk.familieplan.plan.AgreedGoals;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Goals by their plan and their place in it. One that is not there is the problem {@code not-found}. */
@ApplicationScoped
public class GoalRepository implements PanacheRepositoryBase<Goal, UUID>, AgreedGoals {

    @Inject
    PlanRepository plans;

    Goal get(UUID id) {
        return findByIdOptional(id).orElseThrow(GoalRepository::unknown);
    }

    /** The goal of an open plan, with the plan held, so that its order and its state change one at a time. */
    Goal lock(UUID id) {
        UUID planId = find("select planId from Goal where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(GoalRepository::unknown);
        plans.lock(planId).requireOpen();
        return get(id);
    }

    /** The goals of a phase, or those on the shelf when {@code phaseId} is null, in their order. */
    List<Goal> inPlace(UUID planId, UUID phaseId) {
        return phaseId == null
                ? list("planId = ?1 and phaseId is null order by priority, id", planId)
                : list("planId = ?1 and phaseId = ?2 order by priority, id", planId, phaseId);
    }

    /** All goals of a plan in their order within each phase; none when there is no such plan. */
    public List<Goal> ofPlan(UUID planId) {
        return list("planId = ?1 order by priority, id", planId);
    }

    /** In order of creation; one row more than {@code limit} when there are more. */
    List<Goal> page(UUID planId, Cursor after, int limit) {
        var query = after == null
                ? find("planId = ?1 order by id", planId)
                : find("planId = ?1 and id > ?2 order by id", planId, after.id(0));
        return query.range(0, limit).list();
    }

    @Override
    public long in(UUID planId) {
        return count(
                "planId = ?1 and status in (?2, ?3, ?4)",
                planId,
                GoalStatus.AGREED,
                GoalStatus.ACTIVE,
                GoalStatus.COMPLETED);
    }

    boolean isOwner(UUID familyId, UUID personId) {
        return count("familyId = ?1 and ownerId = ?2", familyId, personId) > 0;
    }

    private static RuntimeException unknown() {
        return ProblemType.NOT_FOUND.because("There is no such goal.");
    }
}
