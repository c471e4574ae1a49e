/** The one joint plan of a family and its phases. */
package dk.familieplan.plan;
