/** Reading JSON strictly, and changing resources by JSON merge patches. */
package dk.familieplan.json;
