package dk.familieplan.support;

import java.sql.Connection;
import java.sql.DriverManager;
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

    private static Connection connect(String of) throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"), setting(of + ".username"), setting(of + ".password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
