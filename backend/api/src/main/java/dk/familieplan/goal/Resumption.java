package dk.familieplan.goal;

import java.util.UUID;

/** @param phaseId where the goal goes on; null for the phase it was parked from, else the current or the next one */
public record Resumption(UUID phaseId) {}
