package dk.familieplan.team;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.PastTheApi.refuses;
import static dk.familieplan.support.PastTheApi.write;
import static dk.familieplan.support.Staff.ANDERS;
import static dk.familieplan.support.Staff.METTE;
import static dk.familieplan.support.Staff.ownFamily;

import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses, whoever writes to it and by whatever code. */
@QuarkusTest
class TeamRulesInTheDatabaseTest {

    @AfterEach
    void leaveNothingHalfRight() {
        Families.forgetAll();
    }

    private static String one(String user, String name, String role, String begins, String ends) {
        return "insert into team_member (id, version, family_id, user_id, name, role, begins_at, ends_at, created_at,"
                + " updated_at) values (gen_random_uuid(), 0, ?, " + user + ", " + name + ", '" + role + "', " + begins
                + ", " + ends + ", now(), now())";
    }

    @Test
    void aFamilyHasOneContactPersonAtATime() throws SQLException {
        String family = ownFamily(COORDINATOR).id();
        String anders = "'" + ANDERS + "'";
        refuses("team_one_contact_person", one(anders, "null", "CONTACT_PERSON", "now()", "null"), family);
        refuses(
                "team_one_contact_person",
                one(anders, "null", "CONTACT_PERSON", "now() + interval '9 days'", "null"),
                family);
        write(one(anders, "null", "CONTACT_PERSON", "now() - interval '9 days'", "now() - interval '1 day'"), family);
        write(one(anders, "null", "MENTOR", "now()", "null"), family);
    }

    @Test
    void aUserIsOnATeamOnceAtATime() throws SQLException {
        String family = ownFamily(COORDINATOR).id();
        String mette = "'" + METTE + "'";
        refuses("team_member_once", one(mette, "null", "MENTOR", "now()", "null"), family);
        write(one(mette, "null", "MENTOR", "now() - interval '9 days'", "now() - interval '1 day'"), family);
    }

    @ParameterizedTest
    @CsvSource({
        "null, null, NETWORK, now(), null, team_member_user_or_name",
        "ANDERS, 'Farmor', NETWORK, now(), null, team_member_user_or_name",
        "null, 'Farmor', CONTACT_PERSON, now() - interval '9 days', now() - interval '8 days', team_member_contact_has_account",
        "null, 'Farmor', NETWORK, now(), now() - interval '1 day', team_member_period",
        "null, 'Farmor', FRIEND, now(), null, team_member_role_check"
    })
    void whatAMemberIsFitsTogether(
            String user, String name, String role, String begins, String ends, String constraint) {
        String quoted = name == null || name.equals("null") ? "null" : "'" + name + "'";
        refuses(
                constraint,
                one(user.equals("ANDERS") ? "'" + ANDERS + "'" : user, quoted, role, begins, ends),
                ownFamily(COORDINATOR).id());
    }

    @Test
    void onlyTheDirectorysUsersAreOnATeam() {
        refuses(
                "team_member_user_id_fkey",
                one("'nobody'", "null", "MENTOR", "now()", "null"),
                ownFamily(COORDINATOR).id());
    }
}
