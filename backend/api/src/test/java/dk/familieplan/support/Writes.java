package dk.familieplan.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what is written to any table and stays: a trigger notes each statement in the transaction of the writer, so that
 * what is rolled back does not count.
 */
public final class Writes implements AutoCloseable {

    private final Connection connection;

    private Writes(Connection connection) {
        this.connection = connection;
    }

    public static Writes counted() {
        try {
            Writes writes = new Writes(Database.asOwner());
            writes.watch();
            return writes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch() throws SQLException {
        List<String> tables = tables();
        run("create table written (at bigint generated always as identity primary key)");
        run("create function note_write() returns trigger language plpgsql security definer as"
                + " 'begin insert into written default values; return null; end'");
        for (String table : tables) {
            run("create trigger note_write after insert or update or delete or truncate on " + table
                    + " for each statement execute function note_write()");
        }
    }

    /** How many statements have written something until now. */
    public long count() {
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery("select count(*) from written")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            run("drop function note_write() cascade");
            run("drop table written");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
