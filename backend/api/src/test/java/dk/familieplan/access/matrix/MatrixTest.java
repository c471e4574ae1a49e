package dk.familieplan.access.matrix;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import dk.familieplan.access.Roles;
import dk.familieplan.access.matrix.Target.Kind;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract, as everyone who can sign in, on a family of their own, on somebody else's, on one of
 * another programme and on one that nobody knows. What is expected follows from the contract alone.
 */
@QuarkusTest
class MatrixTest {

    /** The way to a family that one does not see; {@code BreakGlassTest} tells of it. */
    static final Set<String> DOORS = Set.of("breakGlass");

    private static final Set<String> USERS_OF_DOORS = Set.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER);

    private Map<Kind, Target> targets;

    @BeforeEach
    void oneOfEach() {
        targets = Stream.of(Kind.values()).collect(Collectors.toMap(kind -> kind, Target::of));
        String leader = Teams.subject(Tokens.of(Roles.LEADER));
        Database.execute("insert into staff values ('" + leader + "', 'Hanne Kjær', 'leader', default, true, now())"
                + " on conflict do nothing");
        Database.execute("insert into programme_leader values ('" + Target.LED + "', '" + leader + "')"
                + " on conflict do nothing");
        Caller.ALL.stream()
                .filter(caller -> caller.client() != null)
                .forEach(caller -> Database.execute("insert into programme_client values ('" + Target.LED + "', '"
                        + caller.client() + "') on conflict do nothing"));
    }

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
        Database.execute("delete from programme_leader; delete from programme_client");
    }

    @TestFactory
    Stream<DynamicTest> whoeverAsks() {
        List<Operation> operations = Operation.all().stream()
                .filter(operation -> !operation.roles().isEmpty())
                // A session's own: to end all of them would end those that the rest of the matrix asks with.
                .filter(operation -> !operation.template().startsWith("session"))
                .toList();
        assertThat(operations.size(), greaterThan(40));
        return operations.stream()
                .flatMap(operation -> Caller.ALL.stream()
                        .map(caller -> DynamicTest.dynamicTest(
                                operation.id() + " as " + caller.role(), () -> check(operation, caller))));
    }

    private void check(Operation operation, Caller caller) {
        boolean may = operation.roles().contains(caller.role());
        if (!operation.ofAFamily()) {
            expect(operation, may, operation.inVain(caller, targets.get(Kind.UNKNOWN)));
            return;
        }
        Trace unknown = Trace.of(() -> operation.wholly(caller, targets.get(Kind.UNKNOWN)));
        assertThat(unknown.status(), is(404));
        for (Target target : targets.values()) {
            boolean glass = operation.template().startsWith("break-glass/");
            if (glass ? caller.seesGlassOf(target) : caller.sees(target)) {
                expect(operation, may, operation.inVain(caller, target));
            } else if (target.kind() != Kind.UNKNOWN && !isDoorFor(operation, caller)) {
                assertThat(Trace.of(() -> operation.wholly(caller, target)), equalTo(unknown));
            }
        }
    }

    private static boolean isDoorFor(Operation operation, Caller caller) {
        return DOORS.contains(operation.id()) && USERS_OF_DOORS.contains(caller.role());
    }

    /** Whoever may read is answered; whoever may change is refused for what was sent, and not for who they are. */
    private static void expect(Operation operation, boolean may, Response answer) {
        Set<Integer> expected = Set.of(403);
        if (may) {
            expected = operation.method().equals("GET") ? Set.of(200) : Set.of(400, 409, 412);
            if (!operation.ofAFamily() && operation.template().contains("{")) {
                expected = Set.of(404, 400, 412);
            }
        }
        assertThat(answer.asString(), answer.statusCode(), is(in(expected)));
    }
}
