package dk.familieplan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process and everything it has started use, from Linux's /proc. */
final class Usage {

    private static final double TICKS_PER_SECOND = 100;

    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

    private Usage() {}

    static double cpuSeconds(ProcessHandle process) {
        return family(process).mapToDouble(Usage::ownCpuSeconds).sum();
    }

    /** Of one process alone, as the kernel counts it against a limit. */
    static long residentMegabytes(ProcessHandle process) {
        return kilobytes(process, "Rss:") / 1024;
    }

    /** Of a process and all it has started: the pages that they share are counted once. */
    static long residentMegabytesOfFamily(ProcessHandle process) {
        return family(process).mapToLong(each -> kilobytes(each, "Pss:")).sum() / 1024;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    static double ownCpuSeconds(ProcessHandle process) {
        return seconds(read(process, "stat"));
    }

    private static double seconds(String stat) {
        String[] fields = stat.replaceFirst(".*\\) ", "").split(" ");
        // utime, stime, and those of children that have ended.
        double ticks = 0;
        for (int i = 11; i <= 14 && i < fields.length; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** What the threads of a Java process have used that compile while it runs. */
    static double compilingSeconds(ProcessHandle java) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(java.pid()), "task"))) {
            return threads.map(thread -> read(thread.resolve("stat")))
                    .filter(stat -> COMPILER.matcher(stat).find())
                    .mapToDouble(Usage::seconds)
                    .sum();
        }
    }

    private static long kilobytes(ProcessHandle process, String what) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Of the container if this is one. */
    static long machineMegabytes() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getTotalMemorySize() >> 20;
    }

    private static String read(ProcessHandle process, String what) {
        return read(Path.of("/proc", Long.toString(process.pid()), what));
    }

    /** Empty when the process or thread has ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
