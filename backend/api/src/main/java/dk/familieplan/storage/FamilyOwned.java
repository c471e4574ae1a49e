package dk.familieplan.storage;

import java.util.UUID;

/** Belongs to one family: what is kept of it goes when the family's records go. */
public interface FamilyOwned {

    /** Never null. */
    UUID familyId();
}
