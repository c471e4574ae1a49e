package dk.familieplan.team;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static dk.familieplan.support.Staff.ANDERS;
import static dk.familieplan.support.Staff.JAKOB;
import static dk.familieplan.support.Staff.LISE;
import static dk.familieplan.support.Staff.add;
import static dk.familieplan.support.Staff.added;
import static dk.familieplan.support.Staff.ownFamily;
import static dk.familieplan.support.Staff.remove;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Pages;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Statements;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListTeamTest {

    private static String aTeam() {
        String family = ownFamily(COORDINATOR).id();
        View left = added(COORDINATOR, family, JAKOB, "caseworker");
        add(
                        COORDINATOR,
                        family,
                        "userId",
                        LISE,
                        "role",
                        "mentor",
                        "validFrom",
                        HeldClock.today().plusDays(9))
                .then()
                .statusCode(201);
        add(COORDINATOR, family, "name", "Birgit (farmor)", "role", "network", "unitId", Units.open())
                .then()
                .statusCode(201);
        added(COORDINATOR, family, ANDERS, "caseworker");
        remove(COORDINATOR, left).then().statusCode(204);
        return family;
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = Plans.aFamily().path() + "/team";
        onlyFor(Plans.READERS, api -> api.get(path));
    }

    @Test
    void theTeamOfAFamilyOneDoesNotSeeIsNotThere() {
        String family = ownFamily(COORDINATOR).id();
        refused(Api.as("coordinator2").get("/families/" + family + "/team"), ProblemType.NOT_FOUND);
    }

    @Test
    void theContactPersonIsFirstThenTodaysTeamThenThoseToComeThenThoseWhoLeft() {
        String path = "/families/" + aTeam() + "/team";
        for (int limit : List.of(1, 2, 50)) {
            List<Map<String, Object>> all = Pages.all(path, limit, Map.of());
            assertThat(
                    Pages.texts(all, "name"),
                    contains("Mette Sørensen", "Anders Holt", "Birgit (farmor)", "Lise Bang", "Jakob Lund"));
            assertThat(
                    all.stream().map(member -> member.get("current")).toList(),
                    contains(true, true, true, false, false));
        }
    }

    @Test
    void todaysTeamAloneIsAskedForByCurrent() {
        String path = "/families/" + aTeam() + "/team";
        assertThat(
                Pages.texts(Pages.all(path, 2, Map.of("current", true)), "name"),
                contains("Mette Sørensen", "Anders Holt", "Birgit (farmor)"));
        assertEquals(5, Pages.all(path, 50, Map.of("current", false)).size());
    }

    @Test
    void aLongTeamTakesNoMoreStatementsThanAShortOne() {
        String path = "/families/" + aTeam() + "/team";
        assertThat(
                Statements.during(() -> Api.as(COORDINATOR).get(path)).size(),
                is(Statements.during(
                                () -> Api.as(COORDINATOR).queryParam("limit", 1).get(path))
                        .size()));
    }

    @Test
    void whatIsWrongIsNamed() {
        String path = "/families/" + ownFamily(COORDINATOR).id() + "/team";
        invalid(Api.as(COORDINATOR).queryParam("limit", 201).get(path), "limit", "range");
        invalid(Api.as(COORDINATOR).queryParam("cursor", "first").get(path), "cursor", "format");
        invalid(Api.as(COORDINATOR).queryParam("current", "yes").get(path), "current", "format");
    }
}
