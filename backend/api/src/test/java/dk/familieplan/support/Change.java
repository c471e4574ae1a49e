package dk.familieplan.support;

import dk.familieplan.access.Roles;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Map;

/** Changes of what somebody has seen: with its ETag in If-Match. By a coordinator. */
public final class Change {

    /** The character set for the client alone, which would send Latin-1. */
    public static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private Change() {}

    /** Reads the resource and changes what it has read. */
    public static Response of(String path, Map<String, Object> patch) {
        return of(path, etag(path), patch);
    }

    public static Response of(String path, String etag, Map<String, Object> patch) {
        return Api.as(Roles.COORDINATOR)
                .contentType(MERGE_PATCH)
                .header(seen(etag))
                .body(patch)
                .patch(path);
    }

    public static Response unseen(String path, Map<String, Object> patch) {
        return Api.as(Roles.COORDINATOR).contentType(MERGE_PATCH).body(patch).patch(path);
    }

    public static Response remove(String path) {
        return Api.as(Roles.COORDINATOR).header(seen(etag(path))).delete(path);
    }

    public static String etag(String path) {
        return Api.as(Roles.COORDINATOR)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Header seen(String etag) {
        return new Header("If-Match", etag);
    }
}
