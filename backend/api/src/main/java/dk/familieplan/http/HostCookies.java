package dk.familieplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever came by https knows our cookies by names that browsers let nobody else write: not a neighbour beneath the same
 * domain, and not whoever listens in on plain http. Quarkus has no word for it, and goes on reading and writing the names
 * it knows. Over plain http, on one machine, a browser would refuse them.
 */
public class HostCookies {

    private static final String OURS = "q_";
    private static final String BOUND = "__Host-";

    void register(@Observes Filters filters) {
        // Before anything reads a cookie.
        filters.register(HostCookies::translate, 9_600);
    }

    private static void translate(RoutingContext context) {
        HttpServerRequest request = context.request();
        if ("https".equals(request.scheme())) {
            read(request);
            context.addHeadersEndHandler(nothing -> write(request, context.response()));
        }
        context.next();
    }

    /** Ours without the prefix may be anybody's. */
    private static void read(HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HttpHeaders.COOKIE);
        if (!sent.isEmpty()) {
            request.headers()
                    .set(
                            HttpHeaders.COOKIE,
                            sent.stream()
                                    .flatMap(header -> Stream.of(header.split(";")))
                                    .map(String::trim)
                                    .filter(cookie -> !cookie.startsWith(OURS))
                                    .map(cookie ->
                                            cookie.startsWith(BOUND + OURS) ? cookie.substring(BOUND.length()) : cookie)
                                    .collect(Collectors.joining("; ")));
        }
    }

    private static void write(HttpServerRequest request, HttpServerResponse answer) {
        for (Cookie cookie : List.copyOf(request.cookies())) {
            if (cookie.getName().startsWith(OURS) && ((ServerCookie) cookie).isChanged()) {
                answer.removeCookie(cookie.getName(), false);
                answer.addCookie(bound(cookie));
            }
        }
    }

    /** Also one that is taken away: a browser takes it from nobody who may not write it. */
    private static Cookie bound(Cookie cookie) {
        return Cookie.cookie(BOUND + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setMaxAge(cookie.getMaxAge())
                .setSameSite(cookie.getSameSite());
    }
}
