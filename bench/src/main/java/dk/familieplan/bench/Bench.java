package dk.familieplan.bench;

import java.sql.SQLException;
import java.util.List;

/** What every measurement needs. */
record Bench(Size size, Site site, Backend backend, HttpLoad http, Report report) {

    List<String> families(String database) throws SQLException {
        return site.rows(database, "select id from family order by id").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
