package dk.familieplan.access;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Tells the database who asks, at the beginning of each transaction and until its end: row-level security and {@link
 * Readable} go by it. Whoever is not told of reads no family: outside a request, and outside a transaction.
 */
@Unremovable
@ApplicationScoped
public class Readers implements AgroalPoolInterceptor {

    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Clock clock;

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Arc.container().requestContext().isActive() || !user.known()) {
            return;
        }
        try {
            // Outside a transaction it would be forgotten with the very statement that tells it.
            if (!connection.getAutoCommit()) {
                tell(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be told who asks", e);
        }
    }

    /** The family that the request's address names, if it does: whether the caller reads it is then asked once. */
    private UUID addressed() {
        RoutingContext http = request.getCurrent();
        return http == null ? null : Sight.familyOf(http.normalizedPath());
    }

    private void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select * from tell_caller(?, ?, ?, ?, ?)")) {
            statement.setString(1, user.id());
            statement.setString(2, String.join(" ", user.roles()));
            statement.setString(3, user.client());
            statement.setObject(4, OffsetDateTime.now(clock));
            statement.setObject(5, addressed(), Types.OTHER);
            statement.execute();
        }
    }
}
