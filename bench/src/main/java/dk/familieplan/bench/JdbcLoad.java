package dk.familieplan.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** The same work straight over JDBC: as many connections as callers, each with a thread of its own. */
final class JdbcLoad implements AutoCloseable {

    interface Work {
        void run() throws SQLException;
    }

    interface Preparation {
        Work on(Connection connection) throws SQLException;
    }

    private final List<Connection> connections = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();

    JdbcLoad(String url, String user, String password, int callers, Preparation preparation) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        // Values are bound as text and take the type of their column; each statement is planned once.
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("prepareThreshold", "1");
        for (int i = 0; i < callers; i++) {
            Connection connection = DriverManager.getConnection(url, properties);
            connections.add(connection);
            works.add(preparation.on(connection));
        }
    }

    Measured closed(Duration duration) throws Exception {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            long begin = System.nanoTime();
            long end = begin + duration.toNanos();
            List<Callable<Histogram>> callers = works.stream()
                    .<Callable<Histogram>>map(work -> () -> repeat(work, end))
                    .toList();
            Histogram all = Measured.newHistogram();
            for (Future<Histogram> each : pool.invokeAll(callers)) {
                all.add(each.get());
            }
            return new Measured(all.getTotalCount() * 1e9 / (System.nanoTime() - begin), all);
        } finally {
            pool.shutdown();
        }
    }

    void warmUp() throws Exception {
        closed(Duration.ofSeconds(3));
    }

    private static Histogram repeat(Work work, long end) throws SQLException {
        Histogram latencies = Measured.newHistogram();
        for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            work.run();
            latencies.recordValue((System.nanoTime() - begin) / 1000);
        }
        return latencies;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
