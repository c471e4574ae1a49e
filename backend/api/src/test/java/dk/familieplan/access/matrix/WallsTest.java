package dk.familieplan.access.matrix;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There are two walls, and the application's holds by itself; {@code RowLevelSecurityTest} shows that the database's does. */
@QuarkusTest
class WallsTest {

    private static final Caller COORDINATOR = new Caller(Roles.COORDINATOR, null);

    private List<String> tables = List.of();
    private Map<String, String> lists = Map.of();

    private void pullDownTheDatabasesWall() {
        tables = names("relrowsecurity");
        tables.forEach(table -> Database.execute("alter table " + table + " disable row level security"));
        lists = names("relkind = 'v' and relname like 'listed%'").stream()
                .collect(toMap(view -> view, view -> Database.text("select pg_get_viewdef('" + view + "'::regclass)")));
        assertThat(lists.keySet(), hasItem("listed_family"));
        lists.forEach((view, query) -> replace(view, query.substring(0, query.indexOf("WHERE"))));
    }

    private static List<String> names(String condition) {
        return List.of(Database.text("select string_agg(relname, ',') from pg_class where " + condition)
                .split(","));
    }

    private static void replace(String view, String query) {
        Database.execute("create or replace view " + view + " with (security_barrier) as " + query);
    }

    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @AfterEach
    void buildItUpAgain() {
        Families.forgetAll();
        tables.forEach(table -> Database.execute("alter table " + table + " enable row level security"));
        lists.forEach(WallsTest::replace);
    }

    @Test
    void theApplicationsRestrictionsHideAFamilyWithoutThePolicies() {
        Target own = Target.of(Target.Kind.OWN);
        Target hidden = Target.of(Target.Kind.OF_ANOTHER_PROGRAMME);
        pullDownTheDatabasesWall();
        List<Operation> operations = operationsOfAFamily();
        assertThat(operations.size(), greaterThan(40));
        for (Operation operation : operations) {
            if (operation.method().equals("GET")) {
                assertThat(operation.id(), operation.wholly(COORDINATOR, own).statusCode(), equalTo(200));
            }
            assertThat(operation.id(), operation.wholly(COORDINATOR, hidden).statusCode(), equalTo(404));
        }
    }

    private static List<Operation> operationsOfAFamily() {
        return Operation.all().stream()
                .filter(operation -> operation.roles().contains(COORDINATOR.role()))
                .filter(Operation::ofAFamily)
                .filter(operation -> !MatrixTest.DOORS.contains(operation.id()))
                .toList();
    }

    /** Whatever is listed, found or counted. */
    @Test
    void theApplicationsRestrictionsHideItInListsAndFiguresWithoutThePolicies() {
        Target own = Target.of(Target.Kind.OWN);
        pullDownTheDatabasesWall();
        Map<String, String> before = ListsTest.answers(COORDINATOR);
        assertThat(before.get("families?q=Bro"), containsString(own.id("families")));
        Target.of(Target.Kind.OF_ANOTHER_PROGRAMME);
        assertThat(ListsTest.answers(COORDINATOR), equalTo(before));
    }

    @Test
    void theApplicationLetsWhoeverBrokeTheGlassChangeNothingWithoutThePolicies() {
        Target broken = Target.of(Target.Kind.OF_ANOTHER_PROGRAMME);
        GlassTest.breakFor(COORDINATOR.role(), broken);
        pullDownTheDatabasesWall();
        operationsOfAFamily().stream()
                .filter(operation -> !operation.template().startsWith("break-glass/"))
                .forEach(operation -> GlassTest.check(operation, COORDINATOR, broken));
    }
}
