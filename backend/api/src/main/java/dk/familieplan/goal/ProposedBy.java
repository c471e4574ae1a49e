package dk.familieplan.goal;

/** Whose idea a goal was. */
public enum ProposedBy {
    FAMILY,
    PROFESSIONAL
}
