package dk.familieplan.contract;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;

/** Our own page around Swagger UI: the one that Quarkus writes starts by scripts in it, which no policy should let through. */
class DocumentationPage {

    private static final int BEFORE_QUARKUS = -1;

    void serve(@Observes Router router) {
        router.get("/api/docs/*")
                .order(BEFORE_QUARKUS)
                .handler(StaticHandler.create("documentation").setCachingEnabled(false));
    }
}
