package dk.familieplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sends recorded statements again in one transaction, prepared once, with values of the sender's own. */
final class Replay {

    interface Values {
        /**
         * @param column the value is for, empty where the statement does not tell
         * @param read the last row read from each table, by the names of its columns
         */
        String of(String table, String column, String recorded, Map<String, Map<String, String>> read);
    }

    private static final Pattern TABLE = Pattern.compile("(?:insert into|update|from) (\\w+)");
    private static final Pattern INSERT = Pattern.compile("insert into \\w+ \\(([^)]*)\\).*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?:([\\w.]+)\\s*=\\s*)?\\$(\\d+)");

    private record Step(
            PreparedStatement statement,
            String table,
            List<String> columns,
            boolean query,
            boolean mayBeThere,
            List<List<String>> rows) {}

    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();

    Replay(Connection connection, List<Recording.Sent> recorded) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        String before = "";
        for (Recording.Sent sent : recorded) {
            if (sent.sql().equals("BEGIN") || sent.sql().equals("COMMIT")) {
                continue;
            }
            if (!sent.sql().equals(before)) {
                steps.add(step(sent.sql()));
            }
            // The same statement again is part of a batch, as Hibernate sends it.
            steps.get(steps.size() - 1).rows().add(sent.values());
            before = sent.sql();
        }
    }

    private Step step(String sql) throws SQLException {
        var table = TABLE.matcher(sql);
        return new Step(
                connection.prepareStatement(sql.replaceAll("\\$\\d+", "?")),
                table.find() ? table.group(1) : "",
                columns(sql),
                sql.startsWith("select"),
                sql.contains("on conflict"),
                new ArrayList<>());
    }

    static List<String> columns(String sql) {
        var insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return List.of(insert.group(1).split(",\\s*"));
        }
        return PARAMETER
                .matcher(sql)
                .results()
                .map(parameter ->
                        parameter.group(1) == null ? "" : parameter.group(1).replaceFirst(".*\\.", ""))
                .toList();
    }

    /** Rolls back what failed, for the others would wait for its locks and nobody would hear of it. */
    void run(Values values) throws SQLException {
        try {
            send(values);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void send(Values values) throws SQLException {
        Map<String, Map<String, String>> read = new HashMap<>();
        for (Step step : steps) {
            for (List<String> row : step.rows()) {
                bind(step, row, values, read);
                if (step.rows().size() > 1) {
                    step.statement().addBatch();
                }
            }
            if (step.rows().size() > 1) {
                step.statement().executeBatch();
            } else if (step.query()) {
                read(step.statement(), read.computeIfAbsent(step.table(), table -> new HashMap<>()));
            } else if (step.statement().executeUpdate() != 1 && !step.mayBeThere()) {
                throw new SQLException("Not one row: " + step.statement());
            }
        }
    }

    private static void bind(Step step, List<String> row, Values values, Map<String, Map<String, String>> read)
            throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            String value = values.of(step.table(), step.columns().get(i), row.get(i), read);
            if (value == null) {
                step.statement().setNull(i + 1, Types.NULL);
            } else {
                step.statement().setString(i + 1, value);
            }
        }
    }

    private static void read(PreparedStatement statement, Map<String, String> row) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getString(column));
                }
            }
        }
    }
}
