/** What must hold when parts of a running Familieplan are killed, stopped, filled up or hang. */
package dk.familieplan.faults;
