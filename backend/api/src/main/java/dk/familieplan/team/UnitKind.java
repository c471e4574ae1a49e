package dk.familieplan.team;

/** What a unit is for. */
public enum UnitKind {
    EMPLOYMENT,
    FAMILY_COUNSELLING,
    SOCIAL_AND_HEALTH,
    DAYCARE,
    SCHOOL,
    OTHER
}
