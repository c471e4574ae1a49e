package dk.familieplan.family;

import java.util.UUID;

/**
 * Fired inside the transaction when a person's only membership of the family was a mistake and has been removed, so
 * that nobody can refer to them any more. A room that still needs the person in the family answers with the problem
 * {@code member-in-use}, and the member stays.
 */
public record MemberRemoval(UUID familyId, UUID personId) {}
