/** How the API says no: RFC 9457 problem details with stable types. */
package dk.familieplan.problem;
