package dk.familieplan.contract.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Breaks one thing of a right request: for each operation in turn every kind of fault that fits. */
final class Breaking {

    private final Requests requests;
    private final Chance chance;
    private final BrokenFields fields;
    private final BrokenBodies bodies;
    private final BrokenAddresses addresses;
    private final Map<String, Integer> made = new HashMap<>();
    private final Set<String> ever = new HashSet<>();

    Breaking(Requests requests, Chance chance) {
        this.requests = requests;
        this.chance = chance;
        fields = new BrokenFields(requests.world(), chance);
        bodies = new BrokenBodies(chance);
        addresses = new BrokenAddresses(requests.world(), chance);
    }

    Broken broken(Request valid) {
        List<String> kinds = new ArrayList<>(addresses.kinds());
        if (valid.operation().body() != null) {
            kinds.addAll(fields.kinds());
            kinds.addAll(bodies.kinds());
        }
        String operation = valid.operation().id();
        List<String> seldomFirst = chance.shuffled(kinds);
        seldomFirst.sort(Comparator.comparing(kind -> made.getOrDefault(operation + " " + kind, 0)));
        for (String kind : seldomFirst) {
            Broken broken = broken(valid, kind);
            if (broken != null) {
                ever.add(kind);
                made.merge(operation + " " + kind, 1, Integer::sum);
                return broken;
            }
        }
        throw new AssertionError("Nothing of this can be broken: " + valid);
    }

    private Broken broken(Request valid, String kind) {
        if (fields.kinds().contains(kind)) {
            String family = kind.contains("another") ? requests.familyOf(valid) : null;
            return fields.broken(valid, kind, family).orElse(null);
        }
        return bodies.kinds().contains(kind) ? bodies.broken(valid, kind) : addresses.broken(valid, kind);
    }

    /** Kinds that never came up: then the run has shown nothing of them. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(fields.kinds());
        missing.addAll(bodies.kinds());
        missing.addAll(addresses.kinds());
        missing.removeAll(ever);
        return missing;
    }
}
