/** The one clock of the application, and what counts as a plausible date. */
package dk.familieplan.time;
