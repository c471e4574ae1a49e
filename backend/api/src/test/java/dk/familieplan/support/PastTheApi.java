package dk.familieplan.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.util.PSQLException;

/** Writing to the database by other code than ours; each parameter is an id. */
public final class PastTheApi {

    private PastTheApi() {}

    /** The database itself says no, by the constraint of that name. */
    public static void refuses(String constraint, String sql, Object... parameters) {
        PSQLException refusal = assertThrows(PSQLException.class, () -> write(sql, parameters));
        assertEquals(constraint, refusal.getServerErrorMessage().getConstraint(), refusal.getMessage());
    }

    public static void write(String sql, Object... parameters) throws SQLException {
        try (Connection connection = Database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, UUID.fromString((String) parameters[i]));
            }
            assertEquals(1, statement.executeUpdate());
        }
    }
}
