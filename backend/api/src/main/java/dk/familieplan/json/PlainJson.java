package dk.familieplan.json;

import dk.familieplan.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A JSON Patch or a merge patch is JSON to whoever only parses it, but nothing that a POST takes. */
@Provider
@PreMatching
public class PlainJson implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null
                && request.getMethod().equals("POST")
                && type.getSubtype().endsWith("+json")) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because("Send application/json.");
        }
    }
}
