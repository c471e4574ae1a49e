package dk.familieplan.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written down, before it is a line of text. */
public final class Logged extends Handler {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private Logged() {}

    /** Everything that is logged meanwhile, whoever makes it so. */
    public static List<LogRecord> during(Runnable work) {
        var handler = new Logged();
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            work.run();
        } finally {
            root.removeHandler(handler);
        }
        return handler.records;
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
