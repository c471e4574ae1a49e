package dk.familieplan.plan;

/** How a plan ended. */
public enum ClosedAs {
    ACHIEVED,
    REPLACED,
    STOPPED
}
