package dk.familieplan.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A recorded registration with ids and a case number of its own. */
final class Registration implements Replay.Values {

    private static final String CASE_NUMBER = "FP-\\d{4}-\\d+";

    private final Map<String, String> fresh = new HashMap<>();

    Registration(List<Recording.Sent> recorded) {
        for (Recording.Sent sent : recorded) {
            // Who is there already stays who they are.
            if (sent.sql().startsWith("insert") && !sent.sql().contains("on conflict")) {
                String id = sent.values().get(Replay.columns(sent.sql()).indexOf("id"));
                fresh.computeIfAbsent(id, any -> Ids.fresh());
            }
        }
    }

    @Override
    public String of(String table, String column, String recorded, Map<String, Map<String, String>> read) {
        if (column.equals("case_number") || column.equals("search_names")) {
            return recorded.replaceFirst(CASE_NUMBER, "FP-2026-" + read.get("").get("nextval"));
        }
        return recorded == null ? null : fresh.getOrDefault(recorded, recorded);
    }
}
