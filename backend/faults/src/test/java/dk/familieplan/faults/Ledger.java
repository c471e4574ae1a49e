package dk.familieplan.faults;

import dk.familieplan.faults.Api.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the writers have been told: every write of theirs by a text that occurs in nothing else. */
final class Ledger {

    /** @param acknowledged when, or null: it is on its way, or its answer was lost or none that says what happened */
    record Write(String marker, Instant sent, Instant acknowledged) {

        boolean isAcknowledged() {
            return acknowledged != null;
        }
    }

    /** An answer that was lost or said to come again. */
    record Failure(Instant sent, Instant ended, Answer answer) {}

    private final Map<String, Write> writes = new ConcurrentHashMap<>();
    /** By family: the names that it may have now; the first one is acknowledged. */
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();

    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    void failed(Failure failure) {
        failures.add(failure);
    }

    Collection<Failure> failures() {
        return failures;
    }

    /** Before it is sent, also when it is sent again: whoever looks meanwhile may find it stored. */
    void sent(String marker) {
        writes.putIfAbsent(marker, new Write(marker, Instant.now(), null));
    }

    void acknowledged(String marker) {
        writes.computeIfPresent(marker, (same, write) -> new Write(marker, write.sent(), Instant.now()));
    }

    /** Where an acknowledged write can be read, and which text the answer must contain. */
    void readable(String path, String marker) {
        paths.put(path, marker);
    }

    void named(String familyId, String name) {
        names.put(familyId, List.of(name));
    }

    void perhapsNamed(String familyId, String name) {
        names.computeIfPresent(familyId, (id, known) -> {
            var all = new ArrayList<>(known);
            all.add(name);
            return List.copyOf(all);
        });
    }

    /** An answer that no fault explains. */
    void surprise(String what) {
        surprises.add(what);
    }

    Collection<Write> writes() {
        return writes.values();
    }

    Write write(String marker) {
        return writes.get(marker);
    }

    Map<String, List<String>> names() {
        return names;
    }

    Map<String, String> paths() {
        return paths;
    }

    Collection<String> surprises() {
        return surprises;
    }

    long acknowledged() {
        return writes.values().stream().filter(Write::isAcknowledged).count();
    }

    long unknown() {
        return writes.size() - acknowledged();
    }
}
