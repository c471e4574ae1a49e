package dk.familieplan.bench;

/** A goal that can be evaluated. */
record Target(String goal, String plan, String family) {}
