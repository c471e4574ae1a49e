package dk.familieplan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Fills a database with made-up families; the same every time. */
final class Seed {

    private Seed() {}

    static void fill(Site site, String database, int families) throws SQLException, IOException {
        site.execute(
                database,
                text("seed.sql")
                        .replace("${families}", Integer.toString(families))
                        .replace("${coordinator}", Site.COORDINATOR)
                        .replace("${caseworker}", Site.CASEWORKER)
                        .replace("${leader}", Site.LEADER),
                "vacuum analyze",
                "checkpoint");
    }

    static String text(String resource) throws IOException {
        try (InputStream in = Seed.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
