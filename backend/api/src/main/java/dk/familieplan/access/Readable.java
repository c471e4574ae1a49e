package dk.familieplan.access;

/**
 * The application's own wall: every query on what belongs to a family bears one of these restrictions. The database's
 * wall, the policies of its tables, stands behind it and holds by itself. It is {@code @SQLRestriction} and not
 * {@code @Filter}: what the filter says is the same in each session, and with a filter Hibernate plans every query anew.
 * SQL of our own that looks at all the families that the caller reads has {@link #FAMILIES}, and behind it not the
 * policies, which ask row by row, but the views {@code listed_…}.
 */
public final class Readable {

    /** For entities with {@code family_id}. */
    public static final String OF_FAMILY =
            "(family_id = any(cast((select seen_families()) as uuid[])) or reads_family(family_id))";

    /** For the family itself. */
    public static final String FAMILY = "(id = any(cast((select seen_families()) as uuid[])) or reads_family(id))";

    /** For persons, who may belong to several families. */
    public static final String PERSON = "(id = any(cast((select seen_persons()) as uuid[])) or reads_person(id))";

    /** In HQL, for what is held to be changed, with the family's id put in: who only reads a family finds nothing so. */
    public static final String MAY_CHANGE = "function(writes_family as Boolean, %s) = true";

    /** The same for a person {@code id} who joins another family. */
    public static final String MAY_CHANGE_PERSON = "function(writes_person as Boolean, id) = true";

    /** For broken glasses: one's own, those of families one may change, and all for the auditor. */
    static final String GLASS = "reads_glass(family_id, user_id)";

    /** In SQL of our own, for the families {@code f} of {@code listed_family}. */
    public static final String FAMILIES = " and f.id in (select family_id from readable_family) ";

    /** Families {@code f} on whose team {@code :user} is. */
    public static final String ON_TEAM = "f.id in (select family_id from team_member where user_id = :user"
            + " and begins_at <= reading_at() and (ends_at is null or ends_at > reading_at()))";

    private Readable() {}
}
