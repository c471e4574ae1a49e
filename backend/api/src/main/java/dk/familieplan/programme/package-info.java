/** Programmes: a municipality's whole-family efforts, their capacity, limits and plan template. */
package dk.familieplan.programme;
