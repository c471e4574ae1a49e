package dk.familieplan.plan;

/** Where a phase lies as seen from today. */
public enum PhaseStatus {
    UPCOMING,
    CURRENT,
    PAST
}
