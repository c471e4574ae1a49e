package dk.familieplan.goal;

import dk.familieplan.json.Kebab;
import dk.familieplan.support.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What state each family, plan and goal is in, in the words of the API; read at once, since a walk asks at every step. */
final class States {

    private final Map<String, String> known = new TreeMap<>();

    String of(String id) {
        return known.get(id);
    }

    void are(String id, String state) {
        known.put(id, state);
    }

    /** Fails when anything is in another state than the last one that was told of. */
    void hold() {
        Map<String, String> now = stored();
        Map<String, String> gone = new TreeMap<>(now);
        gone.entrySet().removeAll(known.entrySet());
        if (!now.equals(known)) {
            Map<String, String> before = new TreeMap<>(known);
            before.entrySet().removeAll(now.entrySet());
            throw new AssertionError("Went without a step from " + before + " to " + gone);
        }
    }

    private static Map<String, String> stored() {
        Map<String, String> states = new TreeMap<>();
        try (Connection connection = Database.asOwner();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select id, status from family union all select id, status from plan"
                        + " union all select id, status from goal")) {
            while (rows.next()) {
                states.put(rows.getString(1), Kebab.of(rows.getString(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return states;
    }
}
