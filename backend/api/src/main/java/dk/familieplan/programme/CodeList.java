package dk.familieplan.programme;

/** What a code is a choice of. */
public enum CodeList {
    /** Why somebody looks at a family on whose team they are not. */
    BREAK_GLASS_REASON
}
