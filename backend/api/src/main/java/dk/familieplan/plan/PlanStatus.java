package dk.familieplan.plan;

/** Draft, then active, then closed for good. */
public enum PlanStatus {
    DRAFT,
    ACTIVE,
    CLOSED
}
