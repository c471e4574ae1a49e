package dk.familieplan.goal;

/** The life cycle of a goal: proposed, agreed, active, then completed or dropped. Being parked is a place, not a status. */
public enum GoalStatus {
    PROPOSED,
    AGREED,
    ACTIVE,
    COMPLETED,
    DROPPED;

    public boolean closed() {
        return this == COMPLETED || this == DROPPED;
    }
}
