/**
 * What the code alone does not say about the API, for {@code openapi.yaml}: who may call what, every way it says no, examples.
 *
 * <p>A new operation needs {@code @Operation} with an operationId and a summary, {@code @RolesAllowed} by our constants,
 * {@link dk.familieplan.paging.Creates} when it creates, {@link dk.familieplan.problem.Refuses} with the rules it may find
 * broken, and an example of request and response in {@code src/main/resources/openapi/examples/<operationId>.json}. The rest
 * is derived here while the service is built; {@code make contract} writes it down, tests and a linter hold it.
 */
package dk.familieplan.contract;
