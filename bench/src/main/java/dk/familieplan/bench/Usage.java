package dk.familieplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and everything it has started use, from Linux's /proc. */
final class Usage {

    private static final double TICKS_PER_SECOND = 100;

    private Usage() {}

    static double cpuSeconds(ProcessHandle process) {
        return family(process).mapToDouble(Usage::ownCpuSeconds).sum();
    }

    /** Shared pages are counted once: PostgreSQL's processes share most of theirs. */
    static long residentMegabytes(ProcessHandle process) {
        return family(process).mapToLong(Usage::proportionalKilobytes).sum() / 1024;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    static double ownCpuSeconds(ProcessHandle process) {
        String[] fields = read(process, "stat").replaceFirst(".*\\) ", "").split(" ");
        // utime, stime, and those of children that have ended.
        double ticks = 0;
        for (int i = 11; i <= 14 && i < fields.length; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static long proportionalKilobytes(ProcessHandle process) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(ProcessHandle process, String what) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), what));
        } catch (IOException e) {
            return "";
        }
    }
}
