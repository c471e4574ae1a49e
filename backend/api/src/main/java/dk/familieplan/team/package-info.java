/** Who works with a family: its team, the units they come from, the directory of staff, and who leads a programme. */
package dk.familieplan.team;
