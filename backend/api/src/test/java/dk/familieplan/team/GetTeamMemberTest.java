package dk.familieplan.team;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.path;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetTeamMemberTest {

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = path(contactPerson(COORDINATOR, Plans.aFamily().id()));
        onlyFor(Plans.READERS, api -> api.get(path));
    }

    @Test
    void whoRegistersAFamilyIsItsContactPerson() {
        String family = ownFamily(COORDINATOR).id();
        View contact = contactPerson(COORDINATOR, family);
        assertEquals("Mette Sørensen", contact.getString("name"));
        assertEquals(
                contact.json(),
                View.of(Api.as(COORDINATOR).get(path(contact)).asString()).json());
    }

    @Test
    void whoCanNoLongerSignInIsMarkedAsGone() {
        String family = ownFamily(COORDINATOR).id();
        View jakob = Staff.added(COORDINATOR, family, Staff.JAKOB, "caseworker");
        Staff.add(COORDINATOR, family, "name", "Inger (farmor)", "role", "network")
                .then()
                .statusCode(201)
                .body("available", is(true));
        assertTrue(jakob.getBoolean("available"));
        try {
            Database.execute("update staff set available = false where id = '" + Staff.JAKOB + "'");
            Api.as(COORDINATOR).get(path(jakob)).then().body("available", is(false));
        } finally {
            Staff.known();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void nobodyIsNotFound(String id) {
        String family = ownFamily(COORDINATOR).id();
        refused(Api.as(COORDINATOR).get("/families/" + family + "/team/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void inAnotherFamilyOrForSomebodyElseItIsNotThere() {
        View contact = contactPerson(COORDINATOR, ownFamily(COORDINATOR).id());
        String other = ownFamily(COORDINATOR).id();
        refused(
                Api.as(COORDINATOR).get("/families/" + other + "/team/" + contact.getString("id")),
                ProblemType.NOT_FOUND);
        refused(Api.as("coordinator2").get(path(contact)), ProblemType.NOT_FOUND);
    }
}
