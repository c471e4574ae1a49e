package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.ANDERS;
import static dk.familieplan.support.Staff.HANNE;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.LISE;
import static dk.familieplan.support.Staff.METTE;
import static dk.familieplan.support.Staff.NIELS;
import static dk.familieplan.support.Staff.TEAM_WRITERS;
import static dk.familieplan.support.Staff.add;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.handOver;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.sees;
import static dk.familieplan.support.Staff.team;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.Teams;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HandOverTest {

    @AfterEach
    void setTheClockFree() {
        HeldClock.release();
    }

    private static List<String> lines(String by, String family) {
        return team(by, family).stream()
                .map(member -> member.get("name") + " " + member.get("role")
                        + (member.get("current").equals(true) ? "" : " until " + member.get("validTo")))
                .toList();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayHandOver() {
        Staff.known();
        String path = Plans.aFamily().path() + "/team/hand-over";
        onlyFor(TEAM_WRITERS, api -> api.body(json("userId", ANDERS)).post(path));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inOneStepSomebodyElseIsTheContactPersonAndTheCallerSeesNothingMore(boolean held) {
        if (held) {
            HeldClock.holdAt(LocalDate.of(2026, 11, 23));
        }
        String family = ownFamily(COORDINATOR).id();
        doesNotSee("coordinator2", family);
        String unit = Units.open();
        String from = contactPerson(COORDINATOR, family).getString("id");
        var made = handOver(COORDINATOR, family, json("from", from, "userId", ANDERS, "unitId", unit));
        String id = made.then()
                .statusCode(201)
                .body("userId", equalTo(ANDERS))
                .body("role", equalTo("contact-person"))
                .body("unit.id", equalTo(unit))
                .body("current", is(true))
                .extract()
                .path("id");
        made.then().header("Location", endsWith("/api/v1/families/" + family + "/team/" + id));
        doesNotSee(COORDINATOR, family);
        String today = HeldClock.today().toString();
        assertThat(
                lines("coordinator2", family),
                contains("Anders Holt contact-person", "Mette Sørensen contact-person until " + today));
        assertEquals(
                made.asString(),
                Api.as("coordinator2")
                        .get("/families/" + family + "/team/" + id)
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOldContactPersonMayStayAsSomethingElse(boolean held) {
        if (held) {
            HeldClock.holdAt(LocalDate.of(2026, 11, 23));
        }
        String family = ownFamily(COORDINATOR).id();
        handOver(COORDINATOR, family, ANDERS, "mentor").then().statusCode(201);
        sees(COORDINATOR, family);
        assertThat(
                lines(COORDINATOR, family),
                contains(
                        "Anders Holt contact-person",
                        "Mette Sørensen mentor",
                        "Mette Sørensen contact-person until " + HeldClock.today()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoIsOnTheTeamAlreadyTakesOver(boolean held) {
        if (held) {
            HeldClock.holdAt(LocalDate.of(2026, 11, 23));
        }
        String family = ownFamily(COORDINATOR).id();
        added(COORDINATOR, family, JAKOB, "caseworker");
        handOver(CASEWORKER, family, JAKOB, null).then().statusCode(201);
        doesNotSee(COORDINATOR, family);
        String today = HeldClock.today().toString();
        assertThat(
                lines(CASEWORKER, family),
                contains(
                        "Jakob Lund contact-person",
                        "Jakob Lund caseworker until " + today,
                        "Mette Sørensen contact-person until " + today));
    }

    @Test
    void whoWasToComeLaterComesNowInstead() {
        String family = ownFamily(COORDINATOR).id();
        add(
                        COORDINATOR,
                        family,
                        "userId",
                        LISE,
                        "role",
                        "mentor",
                        "validFrom",
                        HeldClock.today().plusDays(3))
                .then()
                .statusCode(201);
        handOver(COORDINATOR, family, LISE, "caseworker").then().statusCode(201);
        assertThat(
                lines("caseworker2", family),
                contains(
                        "Lise Bang contact-person",
                        "Mette Sørensen caseworker",
                        "Mette Sørensen contact-person until " + HeldClock.today()));
    }

    @Test
    void aFamilyThatAMachineRegisteredHasNobodyToHandOverFrom() {
        Staff.known();
        String family = Api.asMachine()
                .body(Families.registration("Familien Bro", Families.parent("Ib")))
                .post("/families")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.asMachine()
                .body(json("userId", JAKOB, "role", "caseworker"))
                .post("/families/" + family + "/team")
                .then()
                .statusCode(201);
        handOver(CASEWORKER, family, json("userId", JAKOB)).then().statusCode(201);
        assertEquals(JAKOB, contactPerson(CASEWORKER, family).getString("userId"));
    }

    @Test
    void whatIsWrongIsNamed() {
        String family = ownFamily(COORDINATOR).id();
        String from = contactPerson(COORDINATOR, family).getString("id");
        onlyInvalid(handOver(COORDINATOR, family, json("from", from)), "userId", "required");
        onlyInvalid(handOver(COORDINATOR, family, "nobody", null), "userId", "unknown-reference");
        onlyInvalid(handOver(COORDINATOR, family, METTE, null), "userId", "conflict");
        onlyInvalid(handOver(COORDINATOR, family, ANDERS, "contact-person"), "stayAs", "conflict");
        onlyInvalid(
                handOver(
                        COORDINATOR,
                        family,
                        json("from", from, "userId", ANDERS, "unitId", Units.closed(HeldClock.today()))),
                "unitId",
                "unknown-reference");
        assertThat(lines(COORDINATOR, family), contains("Mette Sørensen contact-person"));
    }

    @Test
    void whoHasSeenAnotherContactPersonIsTold() {
        String family = ownFamily(COORDINATOR).id();
        Map<String, Object> seen =
                json("from", contactPerson(COORDINATOR, family).getString("id"), "userId", NIELS);
        handOver(COORDINATOR, family, ANDERS, "caseworker").then().statusCode(201);
        refused(handOver(COORDINATOR, family, seen), ProblemType.CONTACT_PERSON_CHANGED);
        refused(handOver(COORDINATOR, family, json("userId", NIELS)), ProblemType.CONTACT_PERSON_CHANGED);
        assertEquals(ANDERS, contactPerson(COORDINATOR, family).getString("userId"));
    }

    @Test
    void ofManyAtOnceOneTakesOver() {
        String family = ownFamily(COORDINATOR).id();
        Teams.everyoneReads(family);
        String from = contactPerson(COORDINATOR, family).getString("id");
        List<String> candidates = List.of(ANDERS, LISE, NIELS, JAKOB, HANNE);
        List<String> outcomes = AtOnce.outcomes(AtOnce.send(
                10,
                i -> handOver(
                        i % 2 == 0 ? COORDINATOR : LEADER,
                        family,
                        json("from", from, "userId", candidates.get(i % 5)))));
        assertEquals(1, outcomes.stream().filter("201"::equals).count());
        assertEquals(
                9, outcomes.stream().filter("contact-person-changed"::equals).count());
    }
}
