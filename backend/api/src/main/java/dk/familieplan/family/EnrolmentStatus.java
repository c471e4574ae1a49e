package dk.familieplan.family;

/** Referred, then enrolled; ended as completed, or as discontinued from either. */
public enum EnrolmentStatus {
    REFERRED,
    ENROLLED,
    COMPLETED,
    DISCONTINUED
}
