package dk.familieplan.family;

/** A person's place in a family. */
public enum MemberRole {
    PARENT,
    CHILD,
    OTHER_ADULT
}
