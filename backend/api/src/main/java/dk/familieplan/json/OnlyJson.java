package dk.familieplan.json;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Any other content would be taken by a text's own reader wherever a request holds one text alone, and kept unread. */
@Provider
public class OnlyJson implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (request.hasEntity() && type != null && !isJson(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(MediaType type) {
        String name = type.getType() + "/" + type.getSubtype();
        return name.equalsIgnoreCase(MediaType.APPLICATION_JSON) || name.equalsIgnoreCase(MergePatch.MEDIA_TYPE);
    }
}
