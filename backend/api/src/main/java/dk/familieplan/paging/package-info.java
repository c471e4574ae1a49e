/** Pages of lists by keyset cursors, and versions of resources by entity tags. */
package dk.familieplan.paging;
