/** Goals of a plan, their life cycle and the family's progress towards them. */
package dk.familieplan.goal;
