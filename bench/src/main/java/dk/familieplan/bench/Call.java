package dk.familieplan.bench;

import io.vertx.core.http.HttpMethod;

/** @param body null for none */
record Call(HttpMethod method, String path, String body) {

    static Call get(String path) {
        return new Call(HttpMethod.GET, path, null);
    }

    static Call post(String path, String body) {
        return new Call(HttpMethod.POST, path, body);
    }
}
