package dk.familieplan.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database past the application: as the owner, for whom no policy holds, or as the application without its manners. */
public final class Database {

    private Database() {}

    /** Sees everything. To be closed. */
    public static Connection asOwner() throws SQLException {
        return connect("quarkus.flyway");
    }

    /** As the application connects, before it has said who asks. To be closed. */
    public static Connection asApplication() throws SQLException {
        return connect("quarkus.datasource");
    }

    /** By the owner, in one transaction. */
    public static void execute(String statements) {
        try (Connection connection = asOwner();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the owner counts. */
    public static long count(String sql, Object... parameters) {
        try (Connection connection = asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value that the owner finds, as text. */
    public static String text(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String of) throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"), setting(of + ".username"), setting(of + ".password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
