package dk.familieplan.support;

import dk.familieplan.local.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A state diagram as {@code docs/domain.md} draws it; its words are those of the API. */
public final class Diagram {

    private static final Pattern BLOCK = Pattern.compile("```mermaid\\s+stateDiagram-v2(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+)(?: : (\\w+))?");

    /** @param step the first word on the arrow; empty when it has none */
    public record Arrow(String from, String step, String to) {}

    private final List<Arrow> arrows;
    private final Set<Arrow> taken = new HashSet<>();

    private Diagram(List<Arrow> arrows) {
        this.arrows = arrows;
    }

    /** @param heading of its section, e.g. {@code ## Goal} */
    public static Diagram under(String heading) {
        try {
            String text = Files.readString(Workspace.find().root().resolve("docs/domain.md"));
            MatchResult block = BLOCK.matcher(text.substring(text.indexOf("\n" + heading + "\n")))
                    .results()
                    .findFirst()
                    .orElseThrow();
            return new Diagram(ARROW.matcher(block.group(1))
                    .results()
                    .map(arrow -> new Arrow(
                            arrow.group(1).replace('_', '-'),
                            arrow.group(3) == null ? "" : arrow.group(3),
                            arrow.group(2).replace('_', '-')))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that something went from one state to another by a step; fails when no arrow says so. */
    public void goes(String from, String step, String to) {
        Arrow arrow = new Arrow(from, step, to);
        if (!arrows.contains(arrow)) {
            throw new AssertionError("The diagram has no arrow " + arrow);
        }
        taken.add(arrow);
    }

    /** For diagrams whose arrows tell what happens elsewhere: only where from and where to. */
    public void goes(String from, String to) {
        Arrow arrow = arrows.stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The diagram has no arrow from " + from + " to " + to));
        taken.add(arrow);
    }

    /** The steps that may be taken from a state. */
    public List<String> steps(String from) {
        return stepsOf(arrows.stream(), from);
    }

    /** Those of them that lead along an arrow which nothing has gone yet. */
    public List<String> untakenSteps(String from) {
        return stepsOf(arrows.stream().filter(arrow -> !taken.contains(arrow)), from);
    }

    private static List<String> stepsOf(Stream<Arrow> arrows, String from) {
        return arrows.filter(arrow -> arrow.from().equals(from) && !arrow.step().isEmpty())
                .map(Arrow::step)
                .toList();
    }

    /** Arrows that were never gone: then a walk has shown too little. */
    public Set<String> untaken() {
        Set<String> untaken = new TreeSet<>();
        arrows.stream()
                .filter(arrow -> !taken.contains(arrow)
                        && !arrow.from().equals("[*]")
                        && !arrow.to().equals("[*]"))
                .forEach(arrow -> untaken.add(arrow.toString()));
        return untaken;
    }
}
