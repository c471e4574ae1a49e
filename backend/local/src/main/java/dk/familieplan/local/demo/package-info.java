/** Five fictional families, one in each programme, brought in over the REST API on the first start. */
package dk.familieplan.local.demo;
