package dk.familieplan.access;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.parent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family that the caller does not see is in no list and no number, and changes no other answer. */
@QuarkusTest
class HiddenTest {

    private View hidden;

    @BeforeEach
    void oneFamilyOfTheCoordinators() {
        Families.forgetAll();
        hidden = View.of(Api.as(COORDINATOR)
                .body(Families.registration("Familien Krag", parent("Karen")))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    @Test
    void itIsInNoListAndFoundByNoSearch() {
        for (String role : List.of(CASEWORKER, LEADER)) {
            Api.as(role).get("/families").then().body("items", empty());
            for (String words : List.of("Krag", "Kragh", "Karen", hidden.getString("caseNumber"))) {
                Api.as(role)
                        .queryParam("q", words)
                        .get("/families")
                        .then()
                        .statusCode(200)
                        .body("items", empty());
            }
        }
        Api.as(COORDINATOR).queryParam("q", "Kragh").get("/families").then().body("items.size()", is(1));
    }

    @Test
    void itsEmergencyAccessesAreListedAsThoseOfNobodys() {
        String id = hidden.getString("id");
        Api.as("caseworker2")
                .body(json("reasonCode", "stand-in", "reasonText", "Vikar"))
                .post("/families/" + id + "/break-glass")
                .then()
                .statusCode(201);
        assertThat(
                glasses(id).asString(),
                equalTo(glasses(UUID.randomUUID().toString()).asString()));
    }

    private static Response glasses(String family) {
        Response list = Api.as(CASEWORKER).queryParam("familyId", family).get("/break-glass");
        list.then().statusCode(200).body("items", empty());
        return list;
    }

    @Test
    void itIsInNoNumberOfTheDay() {
        Api.as(COORDINATOR).queryParam("scope", "all").get("/today").then().body("families.total", is(1));
        Api.as(CASEWORKER).queryParam("scope", "all").get("/today").then().body("families.total", is(0));
    }

    @Test
    void aHiddenPersonIsAsUnknownAsNobody() {
        String known = hidden.getString("members[0].personId");
        String family =
                Families.registeredBy(CASEWORKER, "Familien Lund", parent("Ib")).path();
        Response ofHidden = member(family, known);
        ofHidden.then().statusCode(400);
        assertThat(
                ofHidden.asString(),
                equalTo(member(family, UUID.randomUUID().toString()).asString()));
    }

    @Test
    void aNameGivenInOneFamilyIsFoundInTheOtherThoughItsReaderSeesOnlyThatOne() {
        String karen = hidden.getString("members[0].personId");
        View both = View.of(Api.as(COORDINATOR)
                .body(Families.registration("Familien Lund", Families.known(karen, "parent")))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        hide(hidden.getString("id"));
        String member = "/families/" + both.getString("id") + "/members/" + both.getString("members[0].id");
        Api.as(COORDINATOR)
                .header("If-Match", Api.as(COORDINATOR).get(member).header("ETag"))
                .body(json("familyName", "Storm"))
                .patch(member)
                .then()
                .statusCode(200);
        assertThat(
                Database.text("select search_names from family where id = '" + hidden.getString("id") + "'"),
                equalTo("Familien Krag " + hidden.getString("caseNumber") + " Karen Storm"));
        Api.as(COORDINATOR).get("/families/" + hidden.getString("id")).then().statusCode(404);
    }

    @Test
    void whoeverRegistersAFamilyIsItsContactPersonAndLosesSightWithTheirPlace() {
        String id = hidden.getString("id");
        assertThat(
                Database.text("select role || ' ' || s.name from team_member t join staff s on s.id = t.user_id"
                        + " where family_id = '" + id + "'"),
                equalTo("CONTACT_PERSON Mette Sørensen"));
        Api.as(COORDINATOR).get("/families/" + id).then().statusCode(200);
        hide(id);
        Api.as(COORDINATOR).get("/families/" + id).then().statusCode(404);
    }

    private static Response member(String family, String personId) {
        return Api.as(CASEWORKER)
                .body(json("personId", personId, "role", "parent"))
                .post(family + "/members");
    }

    private static void hide(String family) {
        Database.execute("delete from team_member where family_id = '" + family + "'");
    }
}
