package dk.familieplan.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A recorded evaluation, of another goal: the goal's row is written back as it was read, with the new rating. */
final class Evaluating implements Replay.Values {

    private static final Set<String> NEW = Set.of("achievement", "updated_at");

    private final Map<String, String> others = new HashMap<>();
    private boolean versionWritten;

    Evaluating(List<Recording.Sent> recorded, Target target) {
        for (Recording.Sent sent : recorded) {
            List<String> columns = Replay.columns(sent.sql());
            if (sent.sql().startsWith("insert")) {
                others.put(sent.values().get(columns.indexOf("goal_id")), target.goal());
                others.put(sent.values().get(columns.indexOf("family_id")), target.family());
                others.put(sent.values().get(columns.indexOf("id")), Ids.fresh());
            } else if (sent.sql().contains("from plan ")) {
                others.put(sent.values().get(0), target.plan());
            }
        }
    }

    @Override
    public String of(String table, String column, String recorded, Map<String, Map<String, String>> read) {
        if (table.equals("goal") && read.containsKey("goal_evaluation") && !NEW.contains(column)) {
            Map<String, String> goal = read.get("goal");
            return column.equals("version") ? version(goal) : goal.get(column);
        }
        return recorded == null ? null : others.getOrDefault(recorded, recorded);
    }

    /** The statement sets the next version first, and then asks for the one that was read. */
    private String version(Map<String, String> goal) {
        int read = Integer.parseInt(goal.get("version"));
        versionWritten = !versionWritten;
        return Integer.toString(versionWritten ? read + 1 : read);
    }
}
