package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.METTE;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.change;
import static dk.familieplan.support.Staff.contactPerson;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.path;
import static dk.familieplan.support.Staff.sees;
import static dk.familieplan.support.Staff.team;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody was to a family, and from where, is still told when they are something else. */
@QuarkusTest
class TeamHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = TODAY.plusDays(10);

    @BeforeEach
    void holdTheClock() {
        HeldClock.holdAt(TODAY);
    }

    @AfterEach
    void setTheClockFree() {
        HeldClock.release();
    }

    private static View jakob() {
        return added(COORDINATOR, ownFamily(COORDINATOR).id(), JAKOB, "caseworker");
    }

    private static List<Map<String, Object>> rows(View member, String user) {
        return team(COORDINATOR, member.getString("familyId")).stream()
                .filter(row -> user.equals(row.get("userId")))
                .toList();
    }

    /** The newest first: their own row, which keeps its id, and what they have been. */
    private static void are(View member, String user, Object[]... expected) {
        List<Map<String, Object>> rows = rows(member, user);
        assertThat(rows, hasSize(expected.length));
        assertThat(rows.get(0).get("id"), equalTo(member.getString("id")));
        for (int i = 0; i < expected.length; i++) {
            assertThat(rows.get(i).get("role"), equalTo(expected[i][0]));
            assertThat(rows.get(i).get("validFrom"), equalTo(expected[i][1].toString()));
            assertThat(rows.get(i).get("validTo"), equalTo(expected[i][2] == null ? null : expected[i][2].toString()));
            assertThat(rows.get(i).get("current"), equalTo(i == 0));
        }
    }

    private static Object[] row(String role, LocalDate from, LocalDate to) {
        return new Object[] {role, from, to};
    }

    @Test
    void aRoleOfEarlierDaysIsKept() {
        View member = jakob();
        HeldClock.holdAt(LATER);
        change(COORDINATOR, member, "role", "mentor")
                .then()
                .statusCode(200)
                .body("id", equalTo(member.getString("id")))
                .body("validFrom", equalTo(LATER.toString()));
        are(member, JAKOB, row("mentor", LATER, null), row("caseworker", TODAY, LATER));
        sees(CASEWORKER, member.getString("familyId"));
        HeldClock.holdAt(LATER.plusDays(1));
        sees(CASEWORKER, member.getString("familyId"));
    }

    /** Whoever changes what they are themselves goes on seeing the family, also in the answer. */
    @Test
    void oneMayChangeOnesOwn() {
        View member = jakob();
        HeldClock.holdAt(LATER);
        change(CASEWORKER, member, "role", "mentor", "validTo", LATER.plusDays(5))
                .then()
                .statusCode(200)
                .body("role", equalTo("mentor"));
        are(member, JAKOB, row("mentor", LATER, LATER.plusDays(5)), row("caseworker", TODAY, LATER));
        sees(CASEWORKER, member.getString("familyId"));
    }

    @Test
    void aUnitOfEarlierDaysIsKeptTheContactPersonsToo() {
        View contact = contactPerson(COORDINATOR, jakob().getString("familyId"));
        String first = Units.open();
        String second = Units.open();
        change(COORDINATOR, contact, "unitId", first).then().statusCode(200);
        HeldClock.holdAt(LATER);
        change(COORDINATOR, contact, "unitId", second).then().statusCode(200);
        are(contact, METTE, row("contact-person", LATER, null), row("contact-person", TODAY, LATER));
        assertThat(
                rows(contact, METTE).stream()
                        .map(row -> ((Map<?, ?>) row.get("unit")).get("id"))
                        .toList(),
                equalTo(List.of(second, first)));
    }

    @Test
    void whatWasWrittenTodayIsPutRightWhereItStands() {
        View member = jakob();
        change(COORDINATOR, member, "role", "mentor").then().statusCode(200);
        are(member, JAKOB, row("mentor", TODAY, null));
        HeldClock.holdAt(LATER);
        change(COORDINATOR, member, "role", "other").then().statusCode(200);
        change(COORDINATOR, member, "role", "caseworker").then().statusCode(200);
        are(member, JAKOB, row("caseworker", LATER, null), row("mentor", TODAY, LATER));
    }

    @Test
    void aLastDayAloneIsNoNewTime() {
        View member = jakob();
        HeldClock.holdAt(LATER);
        change(COORDINATOR, member, "validTo", LATER.plusDays(1), "role", "caseworker")
                .then()
                .statusCode(200);
        are(member, JAKOB, row("caseworker", TODAY, LATER.plusDays(1)));
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsToldAndOneTimeIsKept() {
        View member = jakob();
        HeldClock.holdAt(LATER);
        String seen = Api.as(COORDINATOR).get(path(member)).header("ETag");
        List<String> roles = List.of("mentor", "other");
        List<Integer> statuses = AtOnce.send(
                        2,
                        i -> Api.as(COORDINATOR)
                                .contentType(Change.MERGE_PATCH)
                                .header(Change.seen(seen))
                                .body(json("role", roles.get(i)))
                                .patch(path(member)))
                .stream()
                .map(answer -> answer.statusCode())
                .toList();
        assertThat(statuses, containsInAnyOrder(200, 412));
        assertThat(rows(member, JAKOB), hasSize(2));
    }
}
