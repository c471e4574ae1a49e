package dk.familieplan.access;

/**
 * The application's own wall: every query on what belongs to a family goes through this filter. The database's wall, the
 * policies of its tables, stands behind it and holds by itself.
 */
public final class Readable {

    /**
     * For entities with {@code family_id}; enabled in every session. With offset 0 each row is looked up by itself:
     * PostgreSQL would otherwise gather all that the caller reads, for every statement about one family.
     */
    public static final String FILTER = "readable";

    public static final String OF_FAMILY = "({alias}.family_id = seen_family()"
            + " or exists (select from readable_family r where r.family_id = {alias}.family_id offset 0))";

    /** For the family itself. */
    public static final String FAMILY = "({alias}.id = seen_family()"
            + " or exists (select from readable_family r where r.family_id = {alias}.id offset 0))";

    /** For persons, who may belong to several families; apart, because it is not asked of a person in a member's row again. */
    public static final String PERSON_FILTER = "readable-person";

    public static final String PERSON =
            "exists (select from readable_person r where r.person_id = {alias}.id offset 0)";

    /** In SQL of our own, for the families {@code f}: of many, so here they are gathered. */
    public static final String FAMILIES = " and f.id in (select family_id from readable_family) ";

    /** Families {@code f} on whose team {@code :user} is. */
    public static final String ON_TEAM = "f.id in (select family_id from team_member where user_id = :user"
            + " and begins_at <= reading_at() and (ends_at is null or ends_at > reading_at()))";

    private Readable() {}
}
