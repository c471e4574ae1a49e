package dk.familieplan.goal;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    Evaluation get(UUID goalId, UUID id) {
        return find("goalId = ?1 and id = ?2", goalId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such evaluation."));
    }

    /** The rating that counts: the latest by date, and among those of one day the last given. */
    Evaluation newest(UUID goalId) {
        return find("goalId = ?1 order by evaluatedOn desc, id desc", goalId).firstResult();
    }

    /** The newest first; one row more than {@code limit} when there are more. */
    List<Evaluation> page(UUID goalId, Cursor after, int limit) {
        var query = after == null
                ? find("goalId = ?1 order by evaluatedOn desc, id desc", goalId)
                : find(
                        "goalId = ?1 and (evaluatedOn, id) < (?2, ?3) order by evaluatedOn desc, id desc",
                        goalId,
                        after.date(0),
                        after.id(1));
        return query.range(0, limit).list();
    }
}
