package dk.familieplan.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes, while the service is built, what SmallRye has read off the resources. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final Endpoints endpoints;

    public ContractFilter(IndexView code) {
        endpoints = new Endpoints(code);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return Schemas.named(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Document.describe(contract);
        Schemas.complete(contract);
        RequestBodies bodies = new RequestBodies(contract);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> {
                    Endpoint endpoint = endpoints.of(operation.getOperationId());
                    Parameters.describe(operation, endpoint);
                    bodies.relax(operation);
                    MergePatches.apply(contract, operation);
                    SuccessAnswers.describe(operation, endpoint);
                    ErrorAnswers.add(contract, method, operation, endpoint);
                    Permissions.describe(operation, endpoint);
                    Examples.add(operation);
                }));
        contract.getComponents()
                .setResponses(new TreeMap<>(contract.getComponents().getResponses()));
        Nullables.settle(contract);
        Schemas.dropUnused(contract);
    }
}
