package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.sees;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator does when nobody who could hand a family over is left. */
@QuarkusTest
class SuccessorTest {

    private String family;
    private String number;

    @BeforeEach
    void aFamily() {
        family = ownFamily(COORDINATOR).id();
        number = Api.as(COORDINATOR).get("/families/" + family).path("caseNumber");
    }

    private static void appoint(Connection by, String number, String username) throws SQLException {
        by.createStatement().execute("select appoint_contact_person('" + number + "', '" + username + "')");
    }

    @Test
    void aSuccessorTakesOverFromTheContactPersonWhoHasGone() throws SQLException {
        Staff.added(COORDINATOR, family, Staff.JAKOB, "mentor");
        try (Connection owner = Database.asOwner()) {
            appoint(owner, number, "caseworker");
        }
        doesNotSee(COORDINATOR, family);
        sees(CASEWORKER, family);
        assertThat(contactPerson(CASEWORKER, family).getString("name"), equalTo("Jakob Lund"));
        Staff.add(CASEWORKER, family, "userId", Staff.LISE, "role", "caseworker")
                .then()
                .statusCode(201);
    }

    @Test
    void nothingHappensForANumberOrANameThatNobodyHas() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(
                    assertThrows(SQLException.class, () -> appoint(owner, number + "0", "caseworker"))
                            .getMessage(),
                    containsString("no family"));
            assertThat(
                    assertThrows(SQLException.class, () -> appoint(owner, number, "auditor"))
                            .getMessage(),
                    containsString("Nobody in the directory"));
        }
        sees(COORDINATOR, family);
    }

    @Test
    void theApplicationMayNot() throws SQLException {
        try (Connection application = Database.asApplication()) {
            SQLException refused = assertThrows(SQLException.class, () -> appoint(application, number, "caseworker"));
            assertThat(refused.getSQLState(), equalTo("42501"));
        }
    }
}
