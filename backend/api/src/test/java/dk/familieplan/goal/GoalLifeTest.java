package dk.familieplan.goal;

import static dk.familieplan.support.AtOnce.outcome;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.phase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.local.Workspace;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step from every state, under a phase and on the shelf: what it leads to, or that it is refused. */
@QuarkusTest
class GoalLifeTest {

    private static final List<String> STEPS = List.of("agree", "start", "complete", "drop", "reopen", "park", "resume");

    /** How to bring about each state from a proposal, the way a dropped goal came there included. */
    private static final String TABLE = """
            state      | how                    | place | agree  | start  | complete  | drop    | reopen   | park  | resume
            proposed   |                        | phase | agreed | -      | -         | dropped | -        | shelf | -
            proposed   |                        | shelf | agreed | -      | -         | dropped | -        | -     | phase
            agreed     | agree                  | phase | -      | active | -         | dropped | -        | shelf | -
            agreed     | agree                  | shelf | -      | -      | -         | dropped | -        | -     | phase
            active     | agree start            | phase | -      | -      | completed | dropped | -        | shelf | -
            active     | agree start            | shelf | -      | -      | -         | dropped | -        | -     | phase
            completed  | agree start complete   | phase | -      | -      | -         | -       | active   | -     | -
            completed  | agree start complete   | shelf | -      | -      | -         | -       | active   | -     | -
            dropped    | drop                   | phase | -      | -      | -         | -       | proposed | -     | -
            dropped    | drop                   | shelf | -      | -      | -         | -       | proposed | -     | -
            dropped    | agree drop             | phase | -      | -      | -         | -       | agreed   | -     | -
            dropped    | agree drop             | shelf | -      | -      | -         | -       | agreed   | -     | -
            dropped    | agree start drop       | phase | -      | -      | -         | -       | active   | -     | -
            dropped    | agree start drop       | shelf | -      | -      | -         | -       | active   | -     | -
            """;

    private record Row(String state, String how, String place, List<String> outcomes) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::trim).toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
        }

        boolean parked() {
            return place.equals("shelf");
        }

        @Override
        public String toString() {
            return state + " (" + how + ") in the " + place;
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().skip(1).map(Row::of);
    }

    /** In a draft of one phase: when that is removed, everything stands on the shelf, closed goals too. */
    private static Goals.Goal in(Row row) {
        Plans.Plan plan = draft(aFamily().id(), List.of(phase("Ro", "2026-01-01", "2026-06-30")));
        Goals.Goal goal = Goals.after(
                Goals.propose(plan, 1, "Ida kommer i skole"),
                row.how().isEmpty() ? new String[0] : row.how().split(" "));
        if (row.parked()) {
            Change.remove(plan.phasePath(1)).then().statusCode(204);
            Plans.add(plan, phase("Ro", "2026-01-01", "2026-06-30")).then().statusCode(201);
        }
        return Goals.read(goal);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyStepLeadsWhereTheTableSays(Row row) {
        Goals.Goal untouched = in(row);
        assertEquals(row.state(), untouched.status());
        assertEquals(row.parked(), untouched.parked());
        for (int i = 0; i < STEPS.size(); i++) {
            String step = STEPS.get(i);
            if (row.outcomes().get(i).equals("-")) {
                assertEquals("illegal-transition", outcome(Goals.step(untouched, step)), step);
                assertEquals(
                        untouched.view().getMap(""),
                        Goals.read(untouched).view().getMap(""),
                        step);
            } else {
                leadsTo(row, step, row.outcomes().get(i));
            }
        }
    }

    /** Where a step leads is either another status in the same place, or another place in the same status. */
    private static void leadsTo(Row row, String step, String outcome) {
        Goals.Goal goal = in(row);
        Response answer = Goals.step(goal, step);
        assertEquals("200", outcome(answer), step);
        boolean moves = List.of("phase", "shelf").contains(outcome);
        Goals.Goal after = Goals.read(goal);
        assertEquals(moves ? row.state() : outcome, after.status(), step);
        assertEquals(moves ? outcome.equals("shelf") : row.parked(), after.parked(), step);
        assertEquals(after.view().getMap(""), View.of(answer.asString()).getMap(""), step);
        assertEquals(after.etag(), answer.header("ETag"), step);
    }

    @Test
    void theTableIsTheDiagramOfTheDocumentation() throws IOException {
        String text = Files.readString(Workspace.find().root().resolve("docs/domain.md"));
        String diagram = text.substring(text.indexOf("## Goal"), text.indexOf("state \"under a phase\""));
        Set<String> drawn = Pattern.compile("(\\w+) --> (\\w+) : (\\w+)")
                .matcher(diagram)
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(3) + " " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(drawn, transitions());
    }

    /** Of the life cycle; parking is drawn on its own. */
    private static Set<String> transitions() {
        return rows().filter(row -> !row.parked())
                .flatMap(row -> STEPS.subList(0, 5).stream()
                        .filter(step -> !row.outcomes().get(STEPS.indexOf(step)).equals("-"))
                        .map(step ->
                                row.state() + " " + step + " " + row.outcomes().get(STEPS.indexOf(step))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
