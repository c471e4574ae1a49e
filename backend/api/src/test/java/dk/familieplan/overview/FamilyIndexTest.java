package dk.familieplan.overview;

import static dk.familieplan.access.Roles.COORDINATOR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import dk.familieplan.paging.Cursor;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Statements;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That lists and searches stay quick is said by PostgreSQL's own plan for the very statements that we send. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyIndexTest {

    /** With the values known, and with one plan for all values: what the driver's prepared statements come to. */
    private static final String CUSTOM = "force_custom_plan";

    private static final String GENERIC = "force_generic_plan";

    /** Reads two hundred of the ten thousand; the coordinator reads them all. */
    private static final String READER = "user-7";

    private static final String NAME = "translate(substr(md5(NUMBER::text), 1, 8), '0123456789', 'ghijklmnop')";

    @BeforeAll
    void tenThousandFamilies() {
        Families.forgetAll();
        // As many pages as a hundred thousand families fill: of ten thousand, reading them all is the shortest way.
        Database.execute("alter table family set (fillfactor = 10)");
        ofEachIndex("set (fillfactor = 10)");
        Database.execute("insert into staff (id, name, username, available, synchronised_at)"
                + " select 'user-' || i, 'User ' || i, 'user' || i, true, now() from generate_series(0, 49) i");
        Database.execute("""
                insert into family (id, version, case_number, name, status, created_by, search_names, member_changes,
                                    created_at, updated_at)
                select gen_random_uuid(), 0, 'FP-2099-' || i, 'Familien ' || name, 'WITHOUT_PLAN', 'user-' || i % 50,
                       'Familien ' || name || ' FP-2099-' || i || ' ' || reverse(name) || ' ' || name, 0, now(), now()
                from generate_series(1, 10000) i,
                     lateral (select NAME) as names (name)""".replace("NAME", NAME.replace("NUMBER", "i")));
        // Not only analyze: the trigrams of new rows wait in a list that costs a search more than reading the table.
        Database.execute("insert into family_reader select id, 'user:" + Teams.subject(Tokens.of(COORDINATOR))
                + "', id, '-infinity', 'infinity' from family");
        Database.execute("reindex table family");
        Database.execute("vacuum analyze family");
        Database.execute("vacuum analyze family_reader");
        Database.execute("vacuum analyze team_member");
    }

    @AfterAll
    void anEmptyHouse() {
        Families.forgetAll();
        Database.execute("alter table family reset (fillfactor)");
        ofEachIndex("reset (fillfactor)");
        Database.execute("delete from staff where id like 'user-%'");
    }

    private static void ofEachIndex(String change) {
        Database.execute("""
                do $$ declare tree text; begin
                    for tree in select indexname from pg_indexes where tablename = 'family' and indexdef like '%USING btree%'
                    loop execute 'alter index ' || tree || ' CHANGE'; end loop;
                end $$""".replace("CHANGE", change));
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOM, GENERIC})
    void ofAListOnlyWhatItsReaderSeesIsLookedAt(String mode) throws SQLException {
        assertThat(plan(mode, api -> api, "51"), looksOnlyAtTheReadersFamilies());
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOM, GENERIC})
    void myListIsThatOfMyTeams(String mode) throws SQLException {
        assertThat(
                plan(mode, api -> api.queryParam("mine", true), READER, "51"),
                allOf(containsString("team_member_"), containsString("family_pkey"), not(containsString("Seq Scan"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOM, GENERIC})
    void ofASearchOnlyWhatIsFoundIsLookedAt(String mode) throws SQLException {
        for (String statement : statements(api -> api.queryParam("q", "margrethe"))) {
            String plan = statement.contains("families_a_slip_away")
                    ? explain(mode, statement, "margrethe", "", "margrethe", "51")
                    : explain(mode, statement, "margrethe", "51");
            assertThat(
                    plan,
                    allOf(
                            containsString("Index Cond: (id = ANY ((InitPlan 1).col1))"),
                            containsString("family_reader_"),
                            not(containsString("Seq Scan"))));
        }
    }

    /** Its reader reads two hundred, which are not looked at one by one. */
    @Test
    void aWordThatFewHaveIsLookedUp() throws SQLException {
        assertThat(lookedAt("fp-2099-1234"), equalTo(1L));
        assertThat(lookedAt("nobody", "fp-2099-1234"), equalTo(0L));
    }

    /** The index would answer for the short word with all ten thousand. */
    @Test
    void forTwoLettersOnlyWhatItsReaderSeesIsLookedAt() throws SQLException {
        assertThat(lookedAt("fp"), equalTo(200L));
    }

    /** Everybody that a reader of many sees, read as soon as there is somebody to look for, would tell by time that there is. */
    @ParameterizedTest
    @ValueSource(strings = {"families_as_typed(array[%s])", "families_a_slip_away(array[%s], array[]::text[])"})
    void ofAHiddenFamilysNameNoMoreReadersAreLookedAtThanOfWhatNobodyIsCalled(String search) throws SQLException {
        long ofNothing = readersLookedAt(search.formatted("'nobodyiscalledso'"));
        assertThat(ofNothing, greaterThanOrEqualTo(200L));
        assertThat(readersLookedAt(search.formatted(NAME.replace("NUMBER", "1234"))), equalTo(ofNothing));
        assertThat(readersLookedAt(search.formatted(NAME.replace("NUMBER", "1207"))), equalTo(ofNothing + 1));
    }

    /** Ten thousand are too many to be found first and sorted then. */
    @Test
    void aSearchThatFindsNearlyEveryoneGoesOnInTheOrderOfNames() {
        List<Map<String, Object>> all = page(api -> api, null);
        List<Map<String, Object>> found = page(api -> api.queryParam("q", "familien"), null);
        assertThat(found, equalTo(all));
        String cursor = Cursor.of(
                        "EXACT", found.get(19).get("name"), found.get(19).get("id"))
                .encode();
        assertThat(page(api -> api.queryParam("q", "familien"), cursor), equalTo(page(api -> api, cursor)));
    }

    private static List<Map<String, Object>> page(UnaryOperator<RequestSpecification> query, String cursor) {
        var request = query.apply(Api.as(COORDINATOR)).queryParam("limit", 20);
        return View.of((cursor == null ? request : request.queryParam("cursor", cursor))
                        .get("/families")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getList("items");
    }

    private static org.hamcrest.Matcher<String> looksOnlyAtTheReadersFamilies() {
        return allOf(
                containsString("family_reader_by_reader"),
                containsString("family_pkey"),
                not(containsString("Seq Scan")));
    }

    private String plan(String mode, UnaryOperator<RequestSpecification> query, String... values) throws SQLException {
        return explain(mode, statements(query).get(0), values);
    }

    private static List<String> statements(UnaryOperator<RequestSpecification> query) {
        return Statements.during(() ->
                        query.apply(Api.as(COORDINATOR)).get("/families").then().statusCode(200))
                .stream()
                .filter(sql -> sql.contains("select f.id, f.name"))
                .toList();
    }

    /** How many families PostgreSQL reads to find those with these words, for somebody who reads two hundred. */
    private static long lookedAt(String... words) throws SQLException {
        return counted(
                "families_as_typed(array['" + String.join("', '", words) + "'])",
                "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'family'");
    }

    /** How many rows that say who reads what, in the table or its indexes. */
    private static long readersLookedAt(String search) throws SQLException {
        return counted(search, """
                select sum(pg_stat_get_xact_tuples_returned(part)) from (
                    select indexrelid from pg_index where indrelid = 'family_reader'::regclass
                    union all select 'family_reader'::regclass) parts (part)""");
    }

    private static long counted(String search, String count) throws SQLException {
        try (Connection connection = Database.asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            tell(statement);
            statement.execute("select " + search);
            try (var row = statement.executeQuery(count)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void tell(Statement statement) throws SQLException {
        statement.execute("select * from tell_caller('" + READER + "', 'coordinator', null, now())");
    }

    private String explain(String mode, String sql, String... values) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String part : sql.split("\\?", -1)) {
            numbered.append(number == 0 ? "" : "$" + number).append(part);
            number++;
        }
        try (Connection connection = Database.asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            tell(statement);
            statement.execute("set plan_cache_mode = " + mode);
            statement.execute("prepare list as " + numbered);
            try (var rows = statement.executeQuery("explain execute list("
                    + Stream.of(values).map(value -> "'" + value + "'").collect(Collectors.joining(", ")) + ")")) {
                StringBuilder plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}
