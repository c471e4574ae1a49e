package dk.familieplan.programme;

/** What a programme's capacity counts: a promise of places is another thing than a target for the years together. */
public enum CapacityBasis {
    AT_A_TIME,
    WHOLE_PERIOD
}
