package dk.familieplan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dk.familieplan.faults.Api.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Registers one family after the other and works with it, as far as the answers let it come. */
final class Writer implements Runnable {

    private final Api api;
    private final Ledger ledger;
    private final Lock turn;
    private volatile boolean stopped;

    Writer(Api api, Ledger ledger, Lock turn) {
        this.api = api;
        this.ledger = ledger;
        this.turn = turn;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                family();
            } catch (RuntimeException e) {
                ledger.surprise(e.toString());
            }
        }
    }

    private void family() {
        String parent = marker("forælder");
        Optional<JsonNode> registered = create(
                parent,
                "/families",
                Map.of(
                        "name",
                        "Familien " + parent,
                        "members",
                        List.of(member(parent, "parent"), member("barn af " + parent, "child"))));
        registered.ifPresent(family -> {
            String id = family.path("id").asText();
            ledger.named(id, family.path("name").asText());
            ledger.readable("/families/" + id, parent);
            rename(id, family.path("version").asText());
            String second = marker("voksen");
            create(second, "/families/" + id + "/members", member(second, "other-adult"))
                    .ifPresent(added -> plan(id));
        });
    }

    private void rename(String id, String version) {
        String name = "Familien " + marker("navn");
        // Before it is sent: the one who verifies may look at any time.
        ledger.perhapsNamed(id, name);
        Answer answer = send(() -> api.patch("/families/" + id, Map.of("name", name), version));
        if (answer.ok()) {
            ledger.named(id, name);
        }
    }

    private void plan(String familyId) {
        String title = marker("plan");
        create(
                        title,
                        "/families/" + familyId + "/plans",
                        Map.of(
                                "title",
                                title,
                                "startDate",
                                "2026-01-01",
                                "phases",
                                List.of(
                                        phase("Ro", "2026-01-01", "2026-06-30"),
                                        phase("Skridt", "2026-07-01", "2026-12-31"))))
                .ifPresent(plan -> {
                    ledger.readable("/plans/" + plan.path("id").asText(), title);
                    goal(plan).flatMap(goal -> goal(plan)).ifPresent(goal -> evaluate(goal, plan));
                });
    }

    private Optional<JsonNode> goal(JsonNode plan) {
        String title = marker("mål");
        return create(
                title,
                "/plans/" + plan.path("id").asText() + "/goals",
                Map.of(
                        "title",
                        title,
                        "lifeArea",
                        "wellbeing",
                        "proposedBy",
                        "family",
                        "phaseId",
                        plan.path("phases").path(0).path("id").asText()));
    }

    private void evaluate(JsonNode goal, JsonNode plan) {
        String path = "/goals/" + goal.path("id").asText();
        ledger.readable(path, goal.path("title").asText());
        if (step("agree", "/goals/", goal)) {
            step("activate", "/plans/", plan);
            for (int achievement = -2; achievement <= 2 && !stopped; achievement++) {
                String note = marker("vurdering");
                create(note, path + "/evaluations", Map.of("achievement", achievement, "note", note));
            }
        }
    }

    /** Sent once: a step that is repeated is refused the second time. Whether a lost one was taken nobody knows. */
    private boolean step(String step, String path, JsonNode of) {
        String id = of.path("id").asText();
        return write(
                        step + " " + id,
                        () -> api.post(
                                path + id + "/" + step,
                                Map.of(),
                                UUID.randomUUID().toString()))
                .ok();
    }

    /** The created resource; a lost answer is asked for again until it comes, or until this writer is stopped. */
    private Optional<JsonNode> create(String marker, String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        Answer answer = write(marker, () -> api.post(path, body, key));
        while (!answer.ok() && !stopped) {
            answer = write(marker, () -> api.post(path, body, key));
        }
        return answer.ok() ? Optional.of(answer.body()) : Optional.empty();
    }

    private Answer write(String marker, Supplier<Answer> request) {
        return send(() -> {
            ledger.sent(marker);
            Answer answer = request.get();
            if (answer.ok()) {
                ledger.acknowledged(marker);
            }
            return answer;
        });
    }

    /** In its turn, so that in a moment of calm the ledger says all that is known. */
    private Answer send(Supplier<Answer> request) {
        turn.lock();
        Instant sent = Instant.now();
        Answer answer;
        try {
            answer = request.get();
        } finally {
            turn.unlock();
        }
        if (!answer.ok()) {
            ledger.failed(new Ledger.Failure(sent, Instant.now(), answer));
            if (!answer.lost() && answer.status() != 503) {
                ledger.surprise(answer.toString());
            }
            rest();
        }
        return answer;
    }

    /** Nobody asks a server that is away as fast as it can refuse. */
    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, ?> member(String givenName, String role) {
        return Map.of("givenName", givenName, "familyName", "Prøve", "role", role);
    }

    private static Map<String, String> phase(String title, String from, String to) {
        return Map.of("title", title, "focus", "Det vigtigste", "startDate", from, "endDate", to);
    }

    private static String marker(String kind) {
        return kind + " " + UUID.randomUUID();
    }
}
