package dk.familieplan.paging;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry a version. */
public final class Answer {

    private Answer() {}

    /** 200 with the view and its {@code ETag}. */
    public static <T extends Versioned> RestResponse<T> ok(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(new EntityTag(view.version()))
                .build();
    }

    /**
     * 201 with the view, its {@code ETag} and {@code Location}.
     *
     * @param path template below {@code /api/v1}, e.g. {@code families/{id}}
     * @param ids for the places of the template, in its order
     */
    public static <T extends Versioned> RestResponse<T> created(T view, String path, Object... ids) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .tag(new EntityTag(view.version()))
                .location(UriBuilder.fromPath("/api/v1/" + path).build(ids))
                .build();
    }
}
