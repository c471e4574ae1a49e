package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.TEAM_WRITERS;
import static dk.familieplan.support.Staff.add;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.change;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.path;
import static dk.familieplan.support.Staff.remove;
import static dk.familieplan.support.Staff.sees;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Teams;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeTeamMemberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AfterEach
    void setTheClockFree() {
        HeldClock.release();
    }

    private static View jakob() {
        return added(COORDINATOR, ownFamily(COORDINATOR).id(), JAKOB, "caseworker");
    }

    private static View coming(LocalDate from) {
        return View.of(
                add(COORDINATOR, ownFamily(COORDINATOR).id(), "userId", JAKOB, "role", "caseworker", "validFrom", from)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString());
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayChange() {
        View member = jakob();
        Teams.everyoneReads(member.getString("familyId"));
        onlyFor(
                TEAM_WRITERS,
                api -> api.contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("role", "mentor"))
                        .patch(path(member)));
    }

    @Test
    void theVersionReadIsAskedFor() {
        View member = jakob();
        Response unseen = Api.as(COORDINATOR)
                .contentType(Change.MERGE_PATCH)
                .body(json("role", "mentor"))
                .patch(path(member));
        refused(unseen, ProblemType.VERSION_REQUIRED);
        change(COORDINATOR, member, "role", "mentor").then().statusCode(200);
        Response stale = Api.as(COORDINATOR)
                .contentType(Change.MERGE_PATCH)
                .header(Change.seen("\"0\""))
                .body(json("role", "other"))
                .patch(path(member));
        refused(stale, ProblemType.STALE_VERSION);
    }

    @Test
    void roleUnitAndLastDayAreKeptAndTakenAway() {
        View member = jakob();
        String unit = Units.open();
        LocalDate last = HeldClock.today().plusMonths(2);
        Response changed = change(COORDINATOR, member, "role", "mentor", "unitId", unit, "validTo", last);
        changed.then()
                .statusCode(200)
                .body("role", equalTo("mentor"))
                .body("unit.id", equalTo(unit))
                .body("validFrom", equalTo(member.getString("validFrom")))
                .body("validTo", equalTo(last.toString()))
                .body("current", is(true));
        Response read = Api.as(CASEWORKER).get(path(member));
        assertEquals(changed.asString(), read.asString());
        assertEquals(changed.header("ETag"), read.header("ETag"));
        change(COORDINATOR, member, "unitId", null, "validTo", null)
                .then()
                .body("unit", nullValue())
                .body("validTo", nullValue())
                .body("role", equalTo("mentor"));
    }

    @Test
    void theLastDayTakesTheAccessAwayWhenItIsOver() {
        HeldClock.holdAt(TODAY);
        View member = jakob();
        change(COORDINATOR, member, "validTo", TODAY).then().statusCode(200).body("current", is(true));
        sees(CASEWORKER, member.getString("familyId"));
        HeldClock.holdAt(TODAY.plusDays(1));
        doesNotSee(CASEWORKER, member.getString("familyId"));
    }

    @Test
    void theFirstDayIsMovedUntilItHasCome() {
        HeldClock.holdAt(TODAY);
        View member = coming(TODAY.plusDays(9));
        change(COORDINATOR, member, "validFrom", TODAY.plusDays(2))
                .then()
                .statusCode(200)
                .body("validFrom", equalTo("2026-11-25"));
        onlyInvalid(change(COORDINATOR, member, "validFrom", TODAY.minusDays(1)), "validFrom", "date-range");
        onlyInvalid(change(COORDINATOR, member, "validFrom", null), "validFrom", "required");
        change(COORDINATOR, member, "validFrom", TODAY).then().statusCode(200).body("current", is(true));
        sees(CASEWORKER, member.getString("familyId"));
        onlyInvalid(change(COORDINATOR, member, "validFrom", TODAY.plusDays(1)), "validFrom", "date-range");
        change(COORDINATOR, member, "validFrom", TODAY).then().statusCode(200);
    }

    @Test
    void daysThatCannotBeAreNamed() {
        View member = jakob();
        LocalDate today = HeldClock.today();
        onlyInvalid(change(COORDINATOR, member, "validTo", today.minusDays(1)), "validTo", "date-range");
        onlyInvalid(change(COORDINATOR, member, "validTo", "2200-01-01"), "validTo", "date-range");
        View coming = coming(today.plusDays(9));
        onlyInvalid(change(COORDINATOR, coming, "validTo", today.plusDays(8)), "validTo", "date-range");
        onlyInvalid(change(COORDINATOR, member, "userId", "x"), "userId", "unknown-field");
    }

    @Test
    void whoWorksFromAUnitThatIsClosedMayGoOn() {
        HeldClock.holdAt(TODAY);
        String unit = Units.closed(TODAY.plusDays(1));
        View member = jakob();
        change(COORDINATOR, member, "unitId", unit).then().statusCode(200);
        HeldClock.holdAt(TODAY.plusDays(1));
        change(COORDINATOR, member, "role", "mentor").then().statusCode(200).body("unit.id", equalTo(unit));
        onlyInvalid(change(COORDINATOR, member, "unitId", Units.closed(TODAY)), "unitId", "unknown-reference");
    }

    @Test
    void theContactPersonChangesByHandingOverOnly() {
        View member = jakob();
        View contact = contactPerson(COORDINATOR, member.getString("familyId"));
        refused(change(COORDINATOR, member, "role", "contact-person"), ProblemType.HAND_OVER_FIRST);
        refused(change(COORDINATOR, contact, "role", "caseworker"), ProblemType.HAND_OVER_FIRST);
        refused(change(COORDINATOR, contact, "validTo", HeldClock.today()), ProblemType.HAND_OVER_FIRST);
        change(COORDINATOR, contact, "unitId", Units.open()).then().statusCode(200);
    }

    @Test
    void whoHasLeftIsHistory() {
        View member = jakob();
        remove(COORDINATOR, member).then().statusCode(204);
        refused(change(COORDINATOR, member, "validTo", null), ProblemType.TEAM_MEMBER_LEFT);
        refused(change(COORDINATOR, member, "role", "mentor"), ProblemType.TEAM_MEMBER_LEFT);
    }

    @Test
    void nobodyIsMovedIntoATimeInWhichTheyAreOnTheTeamAlready() {
        HeldClock.holdAt(TODAY);
        View member = jakob();
        String family = member.getString("familyId");
        change(COORDINATOR, member, "validTo", TODAY.plusDays(5)).then().statusCode(200);
        View again = View.of(add(COORDINATOR, family, "userId", JAKOB, "role", "mentor", "validFrom", TODAY.plusDays(6))
                .then()
                .statusCode(201)
                .extract()
                .asString());
        refused(change(COORDINATOR, again, "validFrom", TODAY.plusDays(5)), ProblemType.ALREADY_ON_TEAM);
        refused(change(COORDINATOR, member, "validTo", null), ProblemType.ALREADY_ON_TEAM);
    }

    @Test
    void aMemberOfAnotherFamilysTeamIsNotFound() {
        View member = jakob();
        String other = ownFamily(COORDINATOR).id();
        refused(
                Api.as(COORDINATOR)
                        .contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("role", "mentor"))
                        .patch("/families/" + other + "/team/" + member.getString("id")),
                ProblemType.NOT_FOUND);
    }
}
