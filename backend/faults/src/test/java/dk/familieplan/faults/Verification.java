package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds a ledger against the database and against what the API says. */
final class Verification {

    /** Every text by which the ledger knows a write, as often as it is stored. */
    private static final String MARKERS = """
            select given_name from person where given_name not like 'barn af %'
            union all select title from plan
            union all select title from goal
            union all select note from goal_evaluation
            union all select 'agree ' || id from goal
                where agreed_on is not null and status in ('AGREED', 'ACTIVE', 'COMPLETED')
            union all select 'activate ' || id from plan
                where activated_at is not null and status in ('ACTIVE', 'CLOSED')""";

    private static final int READ_BACK = 40;

    private Verification() {}

    /** @param api null when no backend runs: then only the database is asked */
    static void verify(Ledger ledger, Database database, Api api) {
        assertThat(ledger.surprises()).as("answers that no fault explains").isEmpty();
        Map<String, Integer> stored = stored(database);
        for (Ledger.Write write : ledger.writes()) {
            int times = stored.getOrDefault(write.marker(), 0);
            if (write.isAcknowledged()) {
                assertThat(times).as("acknowledged: " + write).isEqualTo(1);
            } else {
                assertThat(times).as("not known: " + write).isLessThan(2);
            }
        }
        assertThat(stored.keySet()).as("stored, and nobody wrote it").allMatch(marker -> ledger.write(marker) != null);
        var names = new HashMap<String, String>();
        database.column("select id || ' ' || name from family")
                .forEach(row -> names.put(row.substring(0, 36), row.substring(37)));
        ledger.names().forEach((id, possible) -> assertThat(names.get(id)).isIn(possible));
        assertThat(Invariants.broken(database)).isEmpty();
        if (api != null) {
            readBack(ledger, api);
        }
    }

    static Map<String, Integer> stored(Database database) {
        var stored = new HashMap<String, Integer>();
        database.column(MARKERS).forEach(marker -> stored.merge(marker, 1, Integer::sum));
        return stored;
    }

    private static void readBack(Ledger ledger, Api api) {
        List<Map.Entry<String, String>> some = new ArrayList<>(ledger.paths().entrySet());
        Collections.shuffle(some);
        for (var written : some.subList(0, Math.min(READ_BACK, some.size()))) {
            Answer answer = api.get(written.getKey());
            assertThat(answer.status()).as(written.getKey()).isEqualTo(200);
            assertThat(answer.body().toString()).contains(written.getValue());
        }
    }
}
