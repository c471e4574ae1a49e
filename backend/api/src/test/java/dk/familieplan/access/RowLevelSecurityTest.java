package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.familieplan.access.matrix.Targets;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the database shows, whatever the application asks it for. */
@QuarkusTest
class RowLevelSecurityTest {

    private static final String OF_FAMILIES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and (c.relname in ('family', 'person') or exists (
                select from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'family_id' and not a.attisdropped))
            order by 1""";

    /** What the application may look through, with the rights of whoever owns it. */
    private static final String VIEWS = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
              and not coalesce(reloptions @> '{security_invoker=true}', false)
            order by 1""";

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
    }

    @Test
    void everyTableOfFamiliesHasPolicies() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(texts(owner, OF_FAMILIES), hasItems("family", "person", "plan", "goal", "team_member"));
            assertThat(
                    texts(
                            owner,
                            "select relname from (" + OF_FAMILIES + ") t join pg_class c using (relname)"
                                    + " where not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid)"),
                    empty());
        }
    }

    @Test
    void theApplicationOwnsNothingAndIsHeldByPolicies() throws SQLException {
        try (Connection application = Database.asApplication()) {
            assertThat(
                    texts(
                            application,
                            "select relname from pg_class where relowner = current_user::regrole union all"
                                    + " select proname from pg_proc where proowner = current_user::regrole union all"
                                    + " select rolname from pg_roles where rolname = current_user"
                                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"),
                    empty());
            assertThrows(SQLException.class, () -> texts(application, "truncate family cascade"));
        }
    }

    @Test
    void withoutAUserTheApplicationSeesNoRow() throws SQLException {
        Targets.own();
        try (Connection application = Database.asApplication();
                Connection owner = Database.asOwner()) {
            for (String table : texts(owner, OF_FAMILIES)) {
                assertThat(table, count(application, table), is(0L));
                if (!table.equals("idempotent_request")) {
                    assertThat(table, count(owner, table), is(greaterThan(0L)));
                }
            }
            assertThat(texts(owner, VIEWS), hasItems("listed_family", "listed_goal", "readable_family"));
            for (String view : texts(owner, VIEWS)) {
                assertThat(view, count(application, view), is(0L));
            }
        }
    }

    @Test
    void whoAsksIsForgottenWithTheTransaction() throws SQLException {
        Targets.own();
        try (Connection application = Database.asApplication()) {
            application.setAutoCommit(false);
            asCoordinator(application);
            assertThat(count(application, "family"), is(greaterThan(0L)));
            application.commit();
            assertThat(count(application, "family"), is(0L));
            asCoordinator(application);
            application.rollback();
            assertThat(count(application, "family"), is(0L));
        }
    }

    @Test
    void ofAHiddenFamilyNothingIsReadOrChangedAndNothingIsAdded() throws SQLException {
        Map<String, String> hidden = Targets.others().ids();
        String family = hidden.get("families");
        try (Connection application = Database.asApplication();
                Statement sql = application.createStatement()) {
            application.setAutoCommit(false);
            asCoordinator(application);
            assertThat(texts(application, "select name from family where id = '" + family + "'"), empty());
            assertThat(texts(application, "select name from listed_family where id = '" + family + "'"), empty());
            for (String table :
                    List.of("membership", "plan", "phase", "goal", "goal_evaluation", "enrolment", "team_member")) {
                assertThat(table, count(application, table + " where family_id = '" + family + "'"), is(0L));
                assertThat(
                        table,
                        sql.executeUpdate("update " + table + " set version = 7 where family_id = '" + family + "'"),
                        is(0));
                assertThat(
                        table,
                        sql.executeUpdate("delete from " + table + " where family_id = '" + family + "'"),
                        is(0));
            }
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> sql.executeUpdate("insert into plan (id, version, family_id, title, status, start_date,"
                            + " phase_changes, created_at, updated_at) values ('" + UUID.randomUUID() + "', 0, '"
                            + family
                            + "', 'x', 'DRAFT', now(), 0, now(), now())"));
            assertThat(refused.getSQLState(), equalTo("42501"));
        }
    }

    private static void asCoordinator(Connection connection) throws SQLException {
        texts(
                connection,
                "select * from tell_caller('" + Teams.subject(Tokens.of(Roles.COORDINATOR))
                        + "', 'coordinator', null, now())");
    }

    private static long count(Connection connection, String from) throws SQLException {
        return Long.parseLong(texts(connection, "select count(*) from " + from).get(0));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
