package dk.familieplan.bench;

import io.vertx.core.http.HttpMethod;

/**
 * @param body null for none
 * @param user a demo user's name
 */
record Call(HttpMethod method, String path, String body, String user) {

    private static final String COORDINATOR = "coordinator";

    static Call get(String path) {
        return new Call(HttpMethod.GET, path, null, COORDINATOR);
    }

    Call as(String another) {
        return new Call(method, path, body, another);
    }

    static Call post(String path, String body) {
        return new Call(HttpMethod.POST, path, body, COORDINATOR);
    }
}
