/** Families: the case, the persons in it and their dated memberships, and its enrolments in programmes. */
package dk.familieplan.family;
