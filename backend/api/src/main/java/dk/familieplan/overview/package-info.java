/** Reading across the rooms: the list of families, the whole family on one page, and what today asks for. */
package dk.familieplan.overview;
