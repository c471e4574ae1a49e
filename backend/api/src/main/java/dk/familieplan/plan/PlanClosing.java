package dk.familieplan.plan;

import jakarta.validation.constraints.Size;

/**
 * Closes a plan.
 *
 * @param reason why, in a few words; required
 * @param closedAs whether it achieved its purpose, is replaced by another plan or was stopped; null when not said
 */
public record PlanClosing(@Size(max = 1000) String reason, ClosedAs closedAs) {}
