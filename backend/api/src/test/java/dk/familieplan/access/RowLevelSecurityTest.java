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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
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

    @Inject
    EntityManager entityManager;

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
        remembered(Targets.own().ids().get("families"));
        try (Connection application = Database.asApplication();
                Connection owner = Database.asOwner()) {
            for (String table : texts(owner, OF_FAMILIES)) {
                assertThat(table, count(application, table), is(0L));
                assertThat(table, count(owner, table), is(greaterThan(0L)));
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
        String family = Targets.others().ids().get("families");
        remembered(family);
        try (Connection application = Database.asApplication();
                Connection owner = Database.asOwner()) {
            application.setAutoCommit(false);
            asCoordinator(application);
            assertThat(texts(application, "select name from listed_family where id = '" + family + "'"), empty());
            for (String table : texts(owner, OF_FAMILIES)) {
                String some = some(owner, table, family);
                assertThat(table, count(owner, table + some), is(greaterThan(0L)));
                assertThat(table, done(application, "select from " + table + some), is(0));
                String column = texts(owner, COLUMNS.formatted(table)).get(0);
                assertThat(
                        table, done(application, "update " + table + " set " + column + " = " + column + some), is(0));
                assertThat(table, done(application, "delete from " + table + some), is(0));
                // Anybody registers families and people of their own.
                if (!List.of("family", "person").contains(table)) {
                    assertThat(table, done(application, copied(owner, table, some)), is(0));
                }
            }
        }
    }

    private static final String COLUMNS = "select attname from pg_attribute where attrelid = '%s'::regclass"
            + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum";

    /** What belongs to the family, by values: the application's role would not find a person by a family it does not see. */
    private static String some(Connection owner, String table, String family) throws SQLException {
        if (table.equals("person")) {
            return " where id in ('"
                    + String.join(
                            "', '", texts(owner, "select person_id from membership where family_id = '" + family + "'"))
                    + "')";
        }
        return " where " + (table.equals("family") ? "id" : "family_id") + " = '" + family + "'";
    }

    /** A row just like one of those that there are: refused before it is seen that there is one already. */
    private static String copied(Connection owner, String table, String some) throws SQLException {
        String columns = String.join(", ", texts(owner, COLUMNS.formatted(table)));
        String row = texts(owner, "select to_jsonb(t) from " + table + " t" + some + " limit 1")
                .get(0);
        return "insert into " + table + " (" + columns + ") select " + columns + " from jsonb_populate_record(null::"
                + table + ", '" + row.replace("'", "''") + "')";
    }

    /** How many rows; none when the role has no right or a policy refuses. */
    private static int done(Connection application, String statement) throws SQLException {
        Savepoint before = application.setSavepoint();
        try (Statement sql = application.createStatement()) {
            if (sql.execute(statement)) {
                int rows = 0;
                while (sql.getResultSet().next()) {
                    rows++;
                }
                return rows;
            }
            return sql.getUpdateCount();
        } catch (SQLException e) {
            assertThat(statement + ": " + e.getMessage(), e.getSQLState(), equalTo("42501"));
            application.rollback(before);
            return 0;
        }
    }

    /** An answer kept for the repetition of a request, which no family of these tests has by itself. */
    private static void remembered(String family) {
        Database.execute(
                "insert into idempotent_request (caller, key, asked, created_at, family_id) values ('somebody',"
                        + " gen_random_uuid(), '\\x00', now(), '" + family + "')");
    }

    /** The application's own wall, by what is really mapped. */
    @Test
    void everyEntityOfSuchATableIsRestrictedToItsReaders() throws SQLException {
        MappingMetamodelImplementor mapped =
                entityManager.unwrap(SessionImplementor.class).getFactory().getMappingMetamodel();
        Set<String> restricted = new TreeSet<>();
        try (Connection owner = Database.asOwner()) {
            List<String> tables = texts(owner, OF_FAMILIES);
            mapped.forEachEntityDescriptor(entity -> {
                String table = ((AbstractEntityPersister) entity).getTableName();
                if (tables.contains(table)) {
                    assertThat(table, entity.getMappedClass().isAnnotationPresent(SQLRestriction.class), is(true));
                    restricted.add(table);
                }
            });
        }
        assertThat(
                restricted, hasItems("family", "person", "membership", "plan", "goal", "team_member", "break_glass"));
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
