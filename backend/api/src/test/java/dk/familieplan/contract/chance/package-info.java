/** Requests by chance, made from the contract alone: right ones, and right ones with one thing broken. */
package dk.familieplan.contract.chance;
