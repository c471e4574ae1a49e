/** Families: the case, the persons in it and their dated memberships. */
package dk.familieplan.family;
