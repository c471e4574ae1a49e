/** Runs the whole of Familieplan on one machine, and lends its PostgreSQL and Keycloak to the tests. */
package dk.familieplan.local;
