package dk.familieplan.http;

import dk.familieplan.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem for a request that gets no further than to the door, in the form that all the others have. */
final class EarlyRefusal {

    private EarlyRefusal() {}

    static Future<Void> send(RoutingContext request, ProblemType type, String detail) {
        return request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("detail", detail)
                        .put("instance", request.normalizedPath())
                        .encode());
    }
}
