package dk.familieplan.plan;

import java.util.UUID;

/**
 * Fired inside the transaction, with the plan locked, before a phase is removed, so that what stands under it moves on.
 *
 * @param heirId the phase that takes over; null when the plan has no other
 */
public record PhaseRemoval(UUID planId, UUID phaseId, UUID heirId) {}
