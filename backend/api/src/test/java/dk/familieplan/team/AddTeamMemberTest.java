package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.ANDERS;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.LISE;
import static dk.familieplan.support.Staff.METTE;
import static dk.familieplan.support.Staff.TEAM_WRITERS;
import static dk.familieplan.support.Staff.add;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.remove;
import static dk.familieplan.support.Staff.sees;
import static dk.familieplan.support.Staff.team;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import dk.familieplan.support.View;
import dk.familieplan.time.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddTeamMemberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AfterEach
    void setTheClockFree() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayAdd() {
        Staff.known();
        String path = Plans.aFamily().path() + "/team";
        onlyFor(
                TEAM_WRITERS,
                api -> api.body(json("name", "Farmor", "role", "network")).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownFamilyIsNotFound(String id) {
        refused(add(COORDINATOR, id, "name", "Farmor", "role", "network"), ProblemType.NOT_FOUND);
    }

    @Test
    void aColleagueSeesTheFamilyFromThatMomentAndNobodyElseDoes() {
        String family = ownFamily(COORDINATOR).id();
        doesNotSee(CASEWORKER, family);
        Response made = add(COORDINATOR, family, "userId", JAKOB, "role", "caseworker");
        String id = made.then()
                .statusCode(201)
                .body("familyId", equalTo(family))
                .body("userId", equalTo(JAKOB))
                .body("name", equalTo("Jakob Lund"))
                .body("role", equalTo("caseworker"))
                .body("unit", nullValue())
                .body("validFrom", equalTo(HeldClock.today().toString()))
                .body("validTo", nullValue())
                .body("current", is(true))
                .extract()
                .path("id");
        made.then().header("Location", endsWith("/api/v1/families/" + family + "/team/" + id));
        Response read = Api.as(CASEWORKER).get("/families/" + family + "/team/" + id);
        assertEquals(made.asString(), read.asString());
        assertEquals(made.header("ETag"), read.header("ETag"));
        sees(CASEWORKER, family);
        doesNotSee("caseworker2", family);
    }

    @Test
    void aPersonWithoutAnAccountIsThereByName() {
        String family = ownFamily(COORDINATOR).id();
        add(COORDINATOR, family, "name", "Birgit (farmor)", "role", "network")
                .then()
                .statusCode(201)
                .body("userId", nullValue())
                .body("name", equalTo("Birgit (farmor)"));
    }

    @Test
    void whoComesLaterSeesNothingUntilThatDayBegins() {
        HeldClock.holdAt(TODAY);
        String family = ownFamily(COORDINATOR).id();
        add(COORDINATOR, family, "userId", JAKOB, "role", "caseworker", "validFrom", TODAY.plusDays(2))
                .then()
                .statusCode(201)
                .body("current", is(false))
                .body("validFrom", equalTo("2026-11-25"));
        doesNotSee(CASEWORKER, family);
        HeldClock.holdAt(TODAY.plusDays(2).atStartOfDay(Clocks.ZONE).toInstant().minusMillis(1));
        doesNotSee(CASEWORKER, family);
        HeldClock.holdAt(TODAY.plusDays(2).atStartOfDay(Clocks.ZONE).toInstant());
        sees(CASEWORKER, family);
    }

    @Test
    void whoLeavesOnADaySeesTheFamilyUntilThatDayIsOver() {
        HeldClock.holdAt(TODAY);
        String family = ownFamily(COORDINATOR).id();
        add(COORDINATOR, family, "userId", JAKOB, "role", "caseworker", "validTo", TODAY)
                .then()
                .statusCode(201)
                .body("validTo", equalTo("2026-11-23"));
        HeldClock.holdAt(TODAY.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant().minusMillis(1));
        sees(CASEWORKER, family);
        HeldClock.holdAt(TODAY.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
        doesNotSee(CASEWORKER, family);
    }

    @Test
    void whatIsWrongIsNamed() {
        String family = ownFamily(COORDINATOR).id();
        onlyInvalid(add(COORDINATOR, family, "role", "network"), "name", "required");
        onlyInvalid(add(COORDINATOR, family, "name", " ", "role", "network"), "name", "required");
        onlyInvalid(add(COORDINATOR, family, "name", "Farmor"), "role", "required");
        onlyInvalid(
                add(COORDINATOR, family, "userId", JAKOB, "name", "Jakob", "role", "caseworker"), "name", "conflict");
        onlyInvalid(add(COORDINATOR, family, "name", "F".repeat(101), "role", "network"), "name", "size");
        onlyInvalid(add(COORDINATOR, family, "userId", "nobody", "role", "caseworker"), "userId", "unknown-reference");
        onlyInvalid(
                add(
                        COORDINATOR,
                        family,
                        "name",
                        "Farmor",
                        "role",
                        "network",
                        "unitId",
                        "00000000-0000-0000-0000-000000000000"),
                "unitId",
                "unknown-reference");
        LocalDate today = HeldClock.today();
        onlyInvalid(
                add(COORDINATOR, family, "name", "Farmor", "role", "network", "validFrom", today.minusDays(1)),
                "validFrom",
                "date-range");
        onlyInvalid(
                add(COORDINATOR, family, "name", "Farmor", "role", "network", "validTo", today.minusDays(1)),
                "validTo",
                "date-range");
        invalid(
                add(COORDINATOR, family, "name", "Farmor", "role", "network", "current", true),
                "current",
                "unknown-field");
        assertEquals(1, team(COORDINATOR, family).size());
    }

    @Test
    void whoCannotBeGivenWorkIsNotAdded() {
        String family = ownFamily(COORDINATOR).id();
        Database.execute("update staff set available = false where id = '" + LISE + "'");
        onlyInvalid(add(COORDINATOR, family, "userId", LISE, "role", "caseworker"), "userId", "unknown-reference");
        Staff.known();
        add(COORDINATOR, family, "userId", LISE, "role", "caseworker").then().statusCode(201);
    }

    @Test
    void aUnitThatIsClosedIsOfferedToNobodyNew() {
        String family = ownFamily(COORDINATOR).id();
        LocalDate today = HeldClock.today();
        onlyInvalid(
                add(COORDINATOR, family, "name", "Per", "role", "mentor", "unitId", Units.closed(today)),
                "unitId",
                "unknown-reference");
        String open = Units.closed(today.plusDays(1));
        add(COORDINATOR, family, "name", "Per", "role", "mentor", "unitId", open)
                .then()
                .statusCode(201)
                .body("unit.id", equalTo(open));
    }

    @Test
    void aUserIsOnATeamOnceAtATimeAndMayComeBack() {
        String family = ownFamily(COORDINATOR).id();
        View jakob = added(COORDINATOR, family, JAKOB, "caseworker");
        refused(add(COORDINATOR, family, "userId", JAKOB, "role", "mentor"), ProblemType.ALREADY_ON_TEAM);
        refused(add(COORDINATOR, family, "userId", METTE, "role", "mentor"), ProblemType.ALREADY_ON_TEAM);
        remove(COORDINATOR, jakob).then().statusCode(204);
        added(COORDINATOR, family, JAKOB, "mentor");
        assertEquals(3, team(COORDINATOR, family).size());
    }

    @Test
    void aFamilyHasOneContactPerson() {
        String family = ownFamily(COORDINATOR).id();
        refused(
                add(COORDINATOR, family, "userId", ANDERS, "role", "contact-person"),
                ProblemType.CONTACT_PERSON_EXISTS);
        onlyInvalid(add(COORDINATOR, family, "name", "Farmor", "role", "contact-person"), "userId", "required");
    }

    @Test
    void whatAMachineRegisteredGetsItsContactPersonAfterwardsAtOnceAndWithoutAnEnd() {
        Staff.known();
        String family = Api.asMachine()
                .body(Families.registration("Familien Bro", Families.parent("Ib")))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        LocalDate tomorrow = HeldClock.today().plusDays(1);
        String path = "/families/" + family + "/team";
        onlyInvalid(
                Api.asMachine()
                        .body(json("userId", METTE, "role", "contact-person", "validFrom", tomorrow))
                        .post(path),
                "validFrom",
                "date-range");
        onlyInvalid(
                Api.asMachine()
                        .body(json("userId", METTE, "role", "contact-person", "validTo", tomorrow))
                        .post(path),
                "validTo",
                "date-range");
        Api.asMachine()
                .body(json("userId", METTE, "role", "contact-person"))
                .post(path)
                .then()
                .statusCode(201);
        sees(COORDINATOR, family);
    }

    @Test
    void ofTwentyAtOnceOneIsAdded() {
        String family = ownFamily(COORDINATOR).id();
        List<String> outcomes =
                AtOnce.outcomes(AtOnce.send(20, i -> add(COORDINATOR, family, "userId", JAKOB, "role", "caseworker")));
        assertEquals(1, outcomes.stream().filter("201"::equals).count());
        assertEquals(19, outcomes.stream().filter("already-on-team"::equals).count());
    }

    @Test
    void whoDoesNotSeeAFamilyAddsNobodyToItNorThemselves() {
        String family = ownFamily(COORDINATOR).id();
        doesNotSee("coordinator2", family);
        refused(add("coordinator2", family, "userId", ANDERS, "role", "caseworker"), ProblemType.NOT_FOUND);
        assertEquals(ANDERS, Teams.subject(Tokens.of("coordinator2")));
    }
}
