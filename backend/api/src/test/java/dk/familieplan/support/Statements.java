package dk.familieplan.support;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Which SQL the application sends, so that a test can say how much of it one request may need. */
@PersistenceUnitExtension
@ApplicationScoped
@Unremovable
public class Statements implements StatementInspector {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static volatile boolean watching;

    /** The statements that were prepared meanwhile, in order; {@code .size()} is mostly what a test asks for. */
    public static List<String> during(Runnable work) {
        SEEN.clear();
        watching = true;
        try {
            work.run();
        } finally {
            watching = false;
        }
        return List.copyOf(SEEN);
    }

    @Override
    public String inspect(String sql) {
        if (watching) {
            SEEN.add(sql);
        }
        return sql;
    }
}
