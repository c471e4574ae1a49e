package dk.familieplan.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Writing over HTTP against the very same statements in one transaction; both are on disk when they are answered. */
final class Writes {

    private static final double GOAL = 0.50;

    private final Bench bench;

    Writes(Bench bench) {
        this.bench = bench;
    }

    void run() throws Exception {
        registering();
        evaluating();
    }

    private void registering() throws Exception {
        Call register = Call.post("/api/v1/families", Seed.text("family.json"));
        List<Recording.Sent> recorded = recorded(() -> register, "insert into family ");
        compare("Registering a family", () -> register, connection -> {
            var replay = new Replay(connection, recorded);
            return () -> replay.run(new Registration(recorded));
        });
    }

    private void evaluating() throws Exception {
        List<Target> open = bench.site().rows(Site.MAIN, """
                select g.id, g.plan_id, g.family_id from goal g join plan p on p.id = g.plan_id
                where p.status <> 'CLOSED' and g.status in ('AGREED', 'ACTIVE') order by g.id""").stream()
                .map(row -> new Target(row.get(0), row.get(1), row.get(2)))
                .toList();
        Supplier<Target> next = new Shuffled<>(open);
        Supplier<Call> evaluate = () -> Call.post(
                "/api/v1/goals/" + next.get().goal() + "/evaluations",
                "{\"achievement\": 1, \"note\": \"Det går bedre, end vi havde håbet.\"}");
        List<Recording.Sent> recorded = recorded(evaluate, "insert into goal_evaluation ");
        compare("Evaluating a goal", evaluate, connection -> {
            var replay = new Replay(connection, recorded);
            return () -> replay.run(new Evaluating(recorded, next.get()));
        });
    }

    private List<Recording.Sent> recorded(Supplier<Call> call, String mark) throws Exception {
        String url = bench.backend().url();
        // Before: what a session asks only once is not what a request costs.
        bench.http().warmUp(bench.backend(), bench.size().warmUp() / 2, call);
        return Recording.of(bench.site(), () -> bench.http().body(url, call.get()), mark);
    }

    private void compare(String what, Supplier<Call> call, JdbcLoad.Preparation preparation) throws Exception {
        Size size = bench.size();
        try (var jdbc = bench.site().jdbc(Site.MAIN, size.workers(), preparation)) {
            jdbc.warmUp();
            var cpu = new Cpu(bench);
            Comparison rounds = Comparison.interleaved(
                    size.rounds(),
                    () -> cpu.watch(
                            () -> bench.http().closed(bench.backend().url(), size.workers(), size.round(), call)),
                    () -> jdbc.closed(size.round()));
            bench.report()
                    .ratio(
                            what + " against the same statements: throughput",
                            rounds,
                            Measured::perSecond,
                            true,
                            GOAL,
                            "a second");
            cpu.tell(what.toLowerCase(Locale.ROOT));
        }
    }
}
