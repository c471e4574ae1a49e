package dk.familieplan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table that grows while the benchmarks run. */
final class Report {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param goal empty where a figure is only told; then it is neither met nor missed */
    record Line(String what, String figure, String goal, String verdict, String from) {}

    private final List<Line> lines = new ArrayList<>();

    static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    static void say(String sentence) {
        OUT.println(sentence);
    }

    void ratio(
            String what,
            Comparison rounds,
            ToDoubleFunction<Measured> figure,
            boolean atLeast,
            double goal,
            String unitAndNote) {
        double ratio = rounds.ratio(figure);
        String from = text(
                "%.1f against %.1f %s",
                Comparison.median(rounds.measured(), figure), Comparison.median(rounds.control(), figure), unitAndNote);
        String noise = rounds.noise(figure);
        add(what, ratio, "", atLeast, goal, noise.isEmpty() ? from : from + "; " + noise);
    }

    void add(String what, double value, String unit, boolean atLeast, double goal, String from) {
        boolean met = atLeast ? value >= goal : value <= goal;
        String format = unit.isEmpty() ? "%.2f%s" : "%.0f %s";
        add(new Line(
                what,
                text(format, value, unit),
                (atLeast ? "≥ " : "≤ ") + text(format, goal, unit),
                met ? "met" : "missed",
                from));
    }

    void tell(String what, String figure) {
        add(new Line(what, figure, "", "", ""));
    }

    private void add(Line line) {
        lines.add(line);
        say("  " + String.join("  ", line.what(), line.figure(), line.goal(), line.verdict(), line.from()));
    }

    void write(Path folder) throws IOException {
        var markdown = new StringBuilder("| what | figure | goal | | from |\n|---|---|---|---|---|\n");
        lines.forEach(line -> markdown.append(text(
                "| %s | %s | %s | %s | %s |%n", line.what(), line.figure(), line.goal(), line.verdict(), line.from())));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.md"), markdown);
        Files.writeString(
                folder.resolve("results.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(lines));
        say("");
        say(aligned());
        say("Also in " + folder + ".");
    }

    private String aligned() {
        int what = lines.stream().mapToInt(line -> line.what().length()).max().orElse(0);
        var table = new StringBuilder();
        lines.forEach(line -> table.append(text(
                "%-" + what + "s  %14s  %9s  %-6s  %s%n",
                line.what(),
                line.figure(),
                line.goal(),
                line.verdict(),
                line.from())));
        return table.toString();
    }
}
