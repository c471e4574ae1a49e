package dk.familieplan.json;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A step without details may be sent with no body at all; nothing is then read as JSON that holds nothing. Whatever else
 * has no body has no type either, so that nobody after this has to read what is said of one.
 */
@Provider
@PreMatching
@Priority(Priorities.HEADER_DECORATOR)
public class EmptyBody implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean empty = request.getLength() <= 0 && request.getHeaderString("Transfer-Encoding") == null;
        if (empty && request.getMethod().equals("POST")) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        } else if (empty) {
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
