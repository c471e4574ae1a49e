package dk.familieplan.json;

import dk.familieplan.problem.ProblemType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A JSON Patch or a merge patch is JSON to whoever only parses it, but nothing that a POST takes. And a type that cannot
 * be read is nothing that anybody takes; said before anybody asks whether there is a body, since that fails on such a
 * type.
 */
@Provider
@PreMatching
@Priority(Priorities.HEADER_DECORATOR + 1)
public class PlainJson implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = type(request);
        if (type != null
                && request.getMethod().equals("POST")
                && type.getSubtype().endsWith("+json")) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because("Send application/json.");
        }
    }

    private static MediaType type(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because("The Content-Type cannot be read.");
        }
    }
}
