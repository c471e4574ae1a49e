package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.TEAM_WRITERS;
import static dk.familieplan.support.Staff.add;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.doesNotSee;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.path;
import static dk.familieplan.support.Staff.remove;
import static dk.familieplan.support.Staff.sees;
import static dk.familieplan.support.Staff.team;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Teams;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RemoveTeamMemberTest {

    @AfterEach
    void setTheClockFree() {
        HeldClock.release();
    }

    private static View jakob() {
        return added(COORDINATOR, ownFamily(COORDINATOR).id(), JAKOB, "caseworker");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRemove() {
        View member = jakob();
        Teams.everyoneReads(member.getString("familyId"));
        onlyFor(TEAM_WRITERS, api -> api.header(Change.seen("\"0\"")).delete(path(member)));
    }

    @Test
    void theVersionReadIsAskedFor() {
        View member = jakob();
        refused(Api.as(COORDINATOR).delete(path(member)), ProblemType.VERSION_REQUIRED);
        refused(Api.as(COORDINATOR).header(Change.seen("\"7\"")).delete(path(member)), ProblemType.STALE_VERSION);
    }

    @Test
    void theAccessIsGoneOnTheVeryNextRequestAndTheTimeOnTheTeamStaysOnRecord() {
        View member = jakob();
        String family = member.getString("familyId");
        sees(CASEWORKER, family);
        remove(COORDINATOR, member).then().statusCode(204);
        doesNotSee(CASEWORKER, family);
        Api.as(COORDINATOR)
                .get(path(member))
                .then()
                .statusCode(200)
                .body("validTo", equalTo(HeldClock.today().toString()))
                .body("current", is(false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneMayRemoveOneself(boolean held) {
        if (held) {
            HeldClock.holdAt(LocalDate.of(2026, 11, 23));
        }
        View member = jakob();
        remove(CASEWORKER, member).then().statusCode(204);
        doesNotSee(CASEWORKER, member.getString("familyId"));
        refused(remove(COORDINATOR, member), ProblemType.TEAM_MEMBER_LEFT);
    }

    @Test
    void whoNeverCameLeavesNoTrace() {
        String family = ownFamily(COORDINATOR).id();
        View coming = View.of(add(
                        COORDINATOR,
                        family,
                        "userId",
                        JAKOB,
                        "role",
                        "caseworker",
                        "validFrom",
                        HeldClock.today().plusDays(3))
                .asString());
        remove(COORDINATOR, coming).then().statusCode(204);
        refused(Api.as(COORDINATOR).get(path(coming)), ProblemType.NOT_FOUND);
        assertEquals(1, team(COORDINATOR, family).size());
    }

    @Test
    void theContactPersonHandsOverFirst() {
        String family = ownFamily(COORDINATOR).id();
        refused(remove(COORDINATOR, contactPerson(COORDINATOR, family)), ProblemType.HAND_OVER_FIRST);
        sees(COORDINATOR, family);
    }

    @Test
    void ofTwentyAtOnceOneRemoves() {
        View member = jakob();
        List<String> outcomes = AtOnce.outcomes(AtOnce.send(
                20, i -> Api.as(COORDINATOR).header(Change.seen("\"0\"")).delete(path(member))));
        assertEquals(1, outcomes.stream().filter("204"::equals).count());
        assertEquals(19, outcomes.stream().filter("stale-version"::equals).count());
    }
}
