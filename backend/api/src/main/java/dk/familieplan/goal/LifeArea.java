package dk.familieplan.goal;

/** The part of life a goal is about. */
public enum LifeArea {
    WORK,
    EDUCATION,
    WELLBEING,
    SCHOOL_ATTENDANCE,
    LEISURE,
    HEALTH,
    PARENTING,
    ECONOMY,
    HOUSING,
    NETWORK,
    SAFETY
}
