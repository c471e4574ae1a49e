package dk.familieplan.http;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** A parameter of the query that is given twice means two things: who checks the one may act on the other. */
@Provider
public class GivenOnce implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.size() > 1) {
                throw ProblemType.invalid(name, ErrorCode.DUPLICATE_FIELD, "Give each parameter once.");
            }
        });
    }
}
