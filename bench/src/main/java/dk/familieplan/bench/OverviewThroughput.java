package dk.familieplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** The whole family on one page, with token and access check, against the same JSON made by one statement. */
final class OverviewThroughput {

    private static final int COMPARED = 200;

    private final Bench bench;
    private final List<String> families;

    OverviewThroughput(Bench bench) throws SQLException {
        this.bench = bench;
        this.families = bench.families(Site.MAIN);
    }

    /** @return answers a second at most */
    double run() throws Exception {
        Size size = bench.size();
        String url = bench.backend().url();
        Supplier<String> next = new Shuffled<>(families);
        Supplier<Call> calls = () -> overview(next.get());
        String sql = Seed.text("overview.sql");
        try (var jdbc = bench.site().jdbc(Site.MAIN, size.workers(), connection -> statement(connection, sql, next))) {
            requireSameAnswers(sql);
            bench.http().warmUp(bench.backend(), size.warmUp(), calls);
            jdbc.warmUp();
            var cpu = new Cpu(bench);
            Comparison rounds = Comparison.interleaved(
                    size.rounds(),
                    () -> cpu.watch(() -> bench.http().closed(url, size.workers(), size.round(), calls)),
                    () -> jdbc.closed(size.round()));
            bench.report()
                    .ratio(
                            "Overview over HTTP against one SQL statement: throughput",
                            rounds,
                            Measured::perSecond,
                            true,
                            0.40,
                            "a second");
            cpu.tell("an overview");
            return Comparison.median(rounds.measured(), Measured::perSecond);
        }
    }

    static Call overview(String family) {
        return Call.get("/api/v1/families/" + family + "/overview");
    }

    private static JdbcLoad.Work statement(Connection connection, String sql, Supplier<String> next)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        String today = today();
        return () -> {
            statement.setString(1, today);
            statement.setString(2, next.get());
            try (var result = statement.executeQuery()) {
                result.next();
                result.getString(1);
            }
        };
    }

    private void requireSameAnswers(String sql) throws Exception {
        var json = new ObjectMapper();
        var some = new Shuffled<>(families);
        for (int i = 0; i < COMPARED; i++) {
            String family = some.get();
            String query = sql.replaceFirst("\\?", "'" + today() + "'").replaceFirst("\\?", "'" + family + "'");
            JsonNode bySql =
                    json.readTree(bench.site().rows(Site.MAIN, query).get(0).get(0));
            JsonNode byHttp = json.readTree(bench.http().body(bench.backend().url(), overview(family)));
            if (!bySql.equals(byHttp)) {
                throw new IllegalStateException("Not the same overview:\n" + bySql + "\n" + byHttp);
            }
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    }
}
