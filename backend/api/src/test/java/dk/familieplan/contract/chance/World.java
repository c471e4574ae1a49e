package dk.familieplan.contract.chance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known to be there: learned from answers alone, so that a new kind of resource needs no word here. */
final class World {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int RECENT = 30;

    /** By template, e.g. {@code /api/v1/goals/{}}, in the order of learning. */
    private final Map<String, List<String>> paths = new TreeMap<>();

    /** By id: of persons, plans, phases and goals. */
    private final Map<String, String> familyOf = new HashMap<>();

    /** By id, as last seen; {@code agreed parked} for a goal on the shelf. */
    private final Map<String, String> states = new HashMap<>();

    private final Map<String, String> planOf = new HashMap<>();

    private final Map<String, List<String>> ids = new TreeMap<>();

    /** The last {@code nextCursor} of each list. */
    private final Map<String, String> cursors = new HashMap<>();

    void learn(String path) {
        List<String> known = paths.computeIfAbsent(path.replaceAll(UUID, "{}"), none -> new ArrayList<>());
        if (!known.contains(path)) {
            known.add(path);
        }
    }

    void forget(String path) {
        paths.values().forEach(known -> known.remove(path));
    }

    /** Everything in an answer that has an id. */
    void learn(JsonNode view) {
        String id = view.path("id").asText();
        String family = view.path("familyId").asText();
        if (view.has("familyId") && view.has("id")) {
            familyOf.put(id, family);
        }
        if (view.has("planId") && view.has("id")) {
            planOf.put(id, view.get("planId").asText());
        }
        if (view.has("status") && view.has("id")) {
            states.put(id, view.get("status").asText() + (view.path("parked").asBoolean() ? " parked" : ""));
        }
        if (view.has("planId") && view.has("sequence") && view.has("id")) {
            learn("/api/v1/phases/" + id);
            learnId("phaseId", id);
        }
        if (view.has("caseNumber") && view.has("members") && view.has("id")) {
            for (JsonNode member : view.get("members")) {
                familyOf.put(member.path("personId").asText(), id);
                learnId("personId", member.path("personId").asText());
                learn("/api/v1/families/" + id + "/members/" + member.path("id").asText());
            }
        }
        if (view.has("planTemplate") && view.has("id")) {
            learnId("programmeId", id);
        }
        if (view.has("username") && view.has("id")) {
            learnId("userId", id);
        }
        if (view.has("closedOn") && view.path("closedOn").isNull()) {
            learnId("unitId", id);
        }
        if (view.has("current") && view.has("id")) {
            learn("/api/v1/families/" + family + "/team/" + id);
            if (view.path("role").asText().equals("contact-person")) {
                learnId("from", id);
            }
        }
        view.forEach(this::learn);
    }

    private void learnId(String field, String id) {
        List<String> known = ids.computeIfAbsent(field, none -> new ArrayList<>());
        if (!known.contains(id)) {
            known.add(id);
        }
    }

    void learnCursor(String operation, JsonNode page) {
        if (page.path("nextCursor").isTextual()) {
            cursors.put(operation, page.get("nextCursor").asText());
        }
    }

    String cursor(String operation) {
        return cursors.get(operation);
    }

    /** Any at all. */
    String path(String resource, Chance chance) {
        List<String> known = all(resource);
        if (known.isEmpty()) {
            throw new AssertionError("Nothing is known at " + resource + ": nobody has made one");
        }
        return chance.one(known);
    }

    /**
     * A recent one with which something can still be done, if there is such a one.
     *
     * @param state a pattern for what was last seen of it, where it has a state
     */
    String lively(String resource, String state, Chance chance) {
        List<String> lively = all(resource).stream()
                .filter(path -> lively(path.substring(path.lastIndexOf('/') + 1), state))
                .toList();
        return lively.isEmpty()
                ? path(resource, chance)
                : chance.one(lively.subList(Math.max(0, lively.size() - RECENT), lively.size()));
    }

    private boolean lively(String id, String state) {
        String plan = planOf.getOrDefault(id, id);
        return !states.getOrDefault(plan, "").equals("closed")
                && states.getOrDefault(id, "").matches(state);
    }

    List<String> all(String resource) {
        return paths.getOrDefault(resource.replaceAll("\\{[^}]*}", "{}"), List.of());
    }

    /** One of the paths to anything else. */
    String pathOfAnotherKind(String resource, Chance chance) {
        String own = resource.replaceAll("\\{[^}]*}", "{}");
        List<String> others = paths.keySet().stream()
                .filter(kind -> kind.endsWith("{}") && !kind.equals(own))
                .toList();
        return chance.one(paths.get(chance.one(others)));
    }

    /** @param family whose it is, unless it is nobody's, as a programme; null for any; @return null when there is none */
    String id(String field, String family, Chance chance) {
        List<String> fitting = ids.getOrDefault(field.equals("ownerId") ? "personId" : field, List.of()).stream()
                .filter(id -> family == null || family.equals(familyOf.getOrDefault(id, family)))
                .toList();
        return fitting.isEmpty() ? null : chance.one(fitting);
    }

    String idOfAnotherFamily(String field, String family, Chance chance) {
        return id(field, null, chance) == null ? null : stranger(field, family, chance);
    }

    private String stranger(String field, String family, Chance chance) {
        List<String> strangers = ids.get(field.equals("ownerId") ? "personId" : field).stream()
                .filter(id -> familyOf.containsKey(id) && !familyOf.get(id).equals(family))
                .toList();
        return strangers.isEmpty() ? null : chance.one(strangers);
    }
}
