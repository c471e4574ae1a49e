package dk.familieplan.family;

import java.util.UUID;

/**
 * Fired inside the transaction before a member who was registered by mistake is removed. A room that still needs the
 * person in the family answers with the problem {@code member-in-use}.
 */
public record MemberRemoval(UUID familyId, UUID personId) {}
