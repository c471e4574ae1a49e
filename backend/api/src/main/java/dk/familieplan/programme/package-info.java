/** Programmes: a municipality's whole-family efforts, their capacity, limits and plan template, and the code lists. */
package dk.familieplan.programme;
