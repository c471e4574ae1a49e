package dk.familieplan.access.matrix;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.familieplan.support.Families;
import dk.familieplan.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a link can ask for, another site can ask for in somebody's name: nothing is written by it. */
@QuarkusTest
class ReadOnlyTest {

    private static final Pattern WRITES =
            Pattern.compile("\\s*(insert|update|delete|merge|call)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsDoneByGetting() {
        Target own = Target.of(Target.Kind.OWN);
        List<Operation> reads = Operation.all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.roles().isEmpty())
                .toList();
        assertThat(reads.size(), greaterThan(20));
        return reads.stream()
                .flatMap(operation -> Caller.ALL.stream()
                        .filter(caller -> operation.roles().contains(caller.role()))
                        .map(caller -> DynamicTest.dynamicTest(
                                operation + " as " + caller.role(),
                                () -> Statements.during(() -> operation.wholly(caller, own))
                                        .forEach(sql -> assertThat(sql, not(matchesPattern(WRITES)))))));
    }
}
