package dk.familieplan.access.matrix;

import dk.familieplan.support.Statements;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Everything by which a caller could tell one refusal from another: to the letter, but for what is new in every answer.
 *
 * @param statements what the database was asked meanwhile, which is what the time goes to
 */
record Trace(int status, List<String> headers, String body, List<String> statements) {

    private static final Set<String> NEW_IN_EACH = Set.of("date", "x-correlation-id", "ratelimit", "content-length");

    static Trace of(Supplier<Response> request) {
        var answer = new AtomicReference<Response>();
        List<String> statements = Statements.during(() -> answer.set(request.get()));
        Response got = answer.get();
        return new Trace(
                got.statusCode(),
                got.headers().asList().stream()
                        .filter(header -> !NEW_IN_EACH.contains(header.getName().toLowerCase(Locale.ROOT)))
                        .map(Header::toString)
                        .sorted()
                        .toList(),
                got.asString().replaceAll("\"instance\":\"[^\"]*\"", ""),
                statements);
    }
}
