package dk.familieplan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads from PostgreSQL's own log which statements a request leads to. */
final class Recording {

    /** @param values as text, null for null */
    record Sent(String sql, List<String> values) {}

    interface Request {
        void send() throws Exception;
    }

    private static final Pattern ENTRY = Pattern.compile("@@(\\d+)@@(.*?)(?=@@\\d+@@|\\z)", Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("LOG: {2}execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");

    private Recording() {}

    /** @param mark part of a statement that only this request sends */
    static List<Sent> of(Site site, Request request, String mark) throws Exception {
        log(site, "all");
        Path log = site.log("postgres");
        long before = Files.size(log);
        request.send();
        log(site, "none");
        byte[] all = Files.readAllBytes(log);
        String written = new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8);
        return bySession(written).values().stream()
                .filter(sent -> sent.stream().anyMatch(each -> each.sql().contains(mark)))
                .findFirst()
                .orElseThrow(() -> new IOException("PostgreSQL has logged no " + mark));
    }

    private static void log(Site site, String what) throws SQLException, InterruptedException {
        site.execute(
                "postgres",
                "alter system set log_line_prefix = '@@%p@@'",
                "alter system set log_statement = '" + what + "'",
                "select pg_reload_conf()");
        // Sessions look at it before their next statement, once the server has told them.
        Thread.sleep(1000);
    }

    private static Map<String, List<Sent>> bySession(String log) {
        var sessions = new LinkedHashMap<String, List<Sent>>();
        ENTRY.matcher(log).results().forEach(entry -> read(entry, sessions));
        return sessions;
    }

    private static void read(MatchResult entry, Map<String, List<Sent>> sessions) {
        List<Sent> sent = sessions.computeIfAbsent(entry.group(1), session -> new ArrayList<>());
        String text = entry.group(2).strip();
        var executed = EXECUTED.matcher(text);
        if (executed.matches()) {
            sent.add(new Sent(executed.group(1).replace("\n\t", "\n"), new ArrayList<>()));
        } else if (text.startsWith("DETAIL:") && !sent.isEmpty()) {
            VALUE.matcher(text)
                    .results()
                    .map(value -> value.group(1).equals("NULL")
                            ? null
                            : value.group(2).replace("''", "'"))
                    .forEach(sent.get(sent.size() - 1).values()::add);
        }
    }
}
