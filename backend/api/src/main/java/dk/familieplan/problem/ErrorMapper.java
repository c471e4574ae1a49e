package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Errors of the virtual machine, which are no exceptions: the library maps those only. */
@Provider
public class ErrorMapper extends ExceptionMapperBase<Error> {

    @Override
    protected HttpProblem toProblem(Error e) {
        return Statuses.problemOf(500);
    }
}
