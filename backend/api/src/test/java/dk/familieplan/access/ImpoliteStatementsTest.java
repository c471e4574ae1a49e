package dk.familieplan.access;

import static dk.familieplan.access.Roles.COORDINATOR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.familieplan.access.matrix.Targets;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses to somebody who speaks as the application and has forgotten its manners. */
@QuarkusTest
class ImpoliteStatementsTest {

    private static final String REFUSED_BY_POLICY = "42501";

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
    }

    /** They would tell whoever may connect, and says that they are a leader, what every family is called. */
    @Test
    void whatRunsAsItsOwnerIsForTheApplicationAlone() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(
                    texts(
                            owner,
                            "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"
                                    + " and has_function_privilege('familieplan_app', oid, 'execute')"),
                    hasSize(greaterThan(5)));
            assertThat(
                    texts(
                            owner,
                            "select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) granted"
                                    + " where pronamespace = 'public'::regnamespace and prosecdef and granted.grantee = 0"),
                    empty());
        }
    }

    @Test
    void nobodyJoinsAFamilyOutOfAHiddenOne() throws SQLException {
        String own = Targets.own().ids().get("families");
        String hidden = Targets.others().ids().get("families");
        try (Connection application = as(COORDINATOR);
                Connection owner = Database.asOwner()) {
            assertDoesNotThrow(() -> join(application, own, personOf(owner, own)));
            assertThat(
                    assertThrows(SQLException.class, () -> join(application, own, personOf(owner, hidden)))
                            .getSQLState(),
                    equalTo(REFUSED_BY_POLICY));
        }
    }

    private static String personOf(Connection owner, String family) throws SQLException {
        return texts(owner, "select person_id from membership where family_id = '" + family + "' limit 1")
                .get(0);
    }

    private static void join(Connection application, String family, String person) throws SQLException {
        execute(
                application,
                "insert into membership (id, version, family_id, person_id, role, in_household, valid_from, valid_to, created_at, updated_at)"
                        + " values (gen_random_uuid(), 0, '" + family + "', '" + person
                        + "', 'CHILD', true, '1990-01-01', '1990-01-02', now(), now())");
    }

    @ParameterizedTest
    @CsvSource({"caseworker, 8 hours, true", "caseworker, 9 hours, false", "evaluator, 8 hours, false"})
    void theGlassIsBrokenForEightHoursByThoseWhoMay(String role, String length, boolean allowed) throws SQLException {
        String hidden = Targets.others().ids().get("families");
        try (Connection application = as(role)) {
            String broken =
                    "insert into break_glass (id, version, family_id, user_id, user_name, reason_code, reason_text, opened_at, closes_at, created_at, updated_at)"
                            + " values (gen_random_uuid(), 0, '" + hidden
                            + "', caller(), 'x', 'acute-concern', 'x', reading_at(), reading_at() + interval '" + length
                            + "', now(), now())";
            if (allowed) {
                assertDoesNotThrow(() -> execute(application, broken));
            } else {
                assertThat(
                        assertThrows(SQLException.class, () -> execute(application, broken))
                                .getSQLState(),
                        equalTo(REFUSED_BY_POLICY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress:write", "outcomes:read", ""})
    void aMachineWithoutAScopeForFamiliesSeesNone(String scopes) throws SQLException {
        Targets.own();
        try (Connection application = Database.asApplication()) {
            application.setAutoCommit(false);
            Database.execute("insert into programme_client select id, 'a-system' from programme");
            tell(application, "service-account-a-system", "families:read", "'a-system'");
            assertThat(texts(application, "select id from family"), hasSize(greaterThan(0)));
            tell(application, "service-account-a-system", scopes, "'a-system'");
            assertThat(texts(application, "select id from family"), empty());
        } finally {
            Database.execute("delete from programme_client where client_id = 'a-system'");
        }
    }

    /** As somebody on no hidden family's team, in a transaction. */
    private static Connection as(String role) throws SQLException {
        Connection application = Database.asApplication();
        application.setAutoCommit(false);
        tell(application, Teams.subject(Tokens.of(role)), role, "null");
        return application;
    }

    private static void tell(Connection application, String caller, String roles, String client) throws SQLException {
        texts(application, "select * from tell_caller('" + caller + "', '" + roles + "', " + client + ", now())");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
