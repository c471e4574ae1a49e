package dk.familieplan.access;

/**
 * The application's own wall: every query on what belongs to a family goes through this filter. The database's wall, the
 * policies of its tables, stands behind it and holds by itself.
 */
public final class Readable {

    /** For entities with {@code family_id}; enabled in every session. */
    public static final String FILTER = "readable";

    public static final String OF_FAMILY = "{alias}.family_id in (select family_id from readable_family)";

    /** For the family itself. */
    public static final String FAMILY = "{alias}.id in (select family_id from readable_family)";

    /** For persons, who may belong to several families; apart, because it is not asked of a person in a member's row again. */
    public static final String PERSON_FILTER = "readable-person";

    public static final String PERSON = "{alias}.id in (select person_id from readable_person)";

    /** In SQL of our own, for the families {@code f}. */
    public static final String FAMILIES = " and f.id in (select family_id from readable_family) ";

    /** Families {@code f} on whose team {@code :user} is. */
    public static final String ON_TEAM = "f.id in (select family_id from team_member where user_id = :user"
            + " and begins_at <= reading_at() and (ends_at is null or ends_at > reading_at()))";

    private Readable() {}
}
