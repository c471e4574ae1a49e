/** Measures the running system as ratios between two things that are measured in turn. */
package dk.familieplan.bench;
