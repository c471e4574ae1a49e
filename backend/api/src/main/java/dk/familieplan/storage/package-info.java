/** What every stored thing has in common. */
package dk.familieplan.storage;
