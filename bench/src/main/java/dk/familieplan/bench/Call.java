package dk.familieplan.bench;

import io.vertx.core.http.HttpMethod;

/**
 * @param body null for none
 * @param user a demo user's name
 * @param found false when the answer must be that there is no such thing
 */
record Call(HttpMethod method, String path, String body, String user, boolean found) {

    private static final String COORDINATOR = "coordinator";

    static Call get(String path) {
        return new Call(HttpMethod.GET, path, null, COORDINATOR, true);
    }

    Call as(String another) {
        return new Call(method, path, body, another, found);
    }

    static Call post(String path, String body) {
        return new Call(HttpMethod.POST, path, body, COORDINATOR, true);
    }

    Call ofNothing() {
        return new Call(method, path, body, user, false);
    }

    boolean isAnsweredBy(int status) {
        return found ? status / 100 == 2 : status == 404;
    }
}
