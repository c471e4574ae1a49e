package dk.familieplan.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Statements that are worth a plan of their own: one for all values would take ten times as long for some. */
@ApplicationScoped
class OwnPlan {

    @Inject
    EntityManager entityManager;

    /** Until the end of the transaction. */
    void forTheseValues() {
        entityManager
                .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", Tuple.class)
                .getSingleResult();
    }
}
