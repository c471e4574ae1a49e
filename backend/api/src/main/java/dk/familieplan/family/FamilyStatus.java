package dk.familieplan.family;

/** How far a family is with its joint plan. It follows the plans and is never set by hand. */
public enum FamilyStatus {
    WITHOUT_PLAN,
    PLANNING,
    ACTIVE,
    CLOSED
}
