/** A creating request that is sent again, because its answer was lost, is answered again and not done again. */
package dk.familieplan.idempotency;
