/** What the code alone does not say about the API, for {@code openapi.yaml}: who may call what, every way it says no, examples. */
package dk.familieplan.contract;
