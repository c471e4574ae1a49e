package dk.familieplan.team;

/** What somebody is to the family's team. */
public enum TeamRole {
    /** The one who holds it together; one at a time, always somebody with an account. */
    CONTACT_PERSON,
    CASEWORKER,
    MENTOR,
    /** The family's own: relatives, neighbours, a football coach. */
    NETWORK,
    OTHER
}
