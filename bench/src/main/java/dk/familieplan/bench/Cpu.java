package dk.familieplan.bench;

import java.io.IOException;

/** Who used the processors while something was measured. */
final class Cpu {

    private final Bench bench;
    private double backend;
    private double postgres;
    private double ourselves;
    private double answers;

    Cpu(Bench bench) {
        this.bench = bench;
    }

    Measured watch(Comparison.Round round) throws Exception {
        add(-1);
        Measured measured = round.run();
        add(1);
        answers += measured.latencies().getTotalCount();
        return measured;
    }

    private void add(int sign) throws IOException {
        backend += sign * Usage.cpuSeconds(bench.backend().handle());
        postgres += sign * Usage.cpuSeconds(bench.site().postmaster());
        ourselves += sign * Usage.ownCpuSeconds(ProcessHandle.current());
    }

    /** @param answer what was answered, e.g. "an overview" */
    void tell(String answer) {
        bench.report()
                .tell(
                        "Processor time of " + answer,
                        Report.text(
                                "%.0f a second and core: backend %.2f ms, PostgreSQL %.2f ms, benchmark %.2f ms",
                                answers / (backend + postgres),
                                1000 * backend / answers,
                                1000 * postgres / answers,
                                1000 * ourselves / answers));
    }
}
