package dk.familieplan.overview;

import static dk.familieplan.access.Roles.LEADER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A leader's families are thousands: asked for one by one, the figures of their day run into the statement's time-out. */
@QuarkusTest
class TodayGathersTest {

    @Test
    void everyFigureOfTheDayGathersTheFamiliesOnce() throws SQLException {
        List<String> figures =
                Statements.during(() -> Api.as(LEADER)
                                .queryParam("scope", "all")
                                .get("/today")
                                .then()
                                .statusCode(200))
                        .stream()
                        .filter(sql -> sql.contains("listed_family"))
                        .toList();
        assertThat(figures, hasSize(5));
        for (String figure : figures) {
            assertThat(explain(figure), allOf(containsString("family_reader"), not(containsString("reads_family("))));
        }
    }

    private static String explain(String figure) throws SQLException {
        String ofEverybody = figure.replace("cast(? as text)", "cast(null as text)")
                .replace("user_id = ?", "user_id = null")
                .replaceAll("limit \\?", "limit 50")
                .replace("?", "current_date");
        try (Connection application = Database.asApplication();
                Statement statement = application.createStatement();
                var rows = statement.executeQuery("explain " + ofEverybody)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
