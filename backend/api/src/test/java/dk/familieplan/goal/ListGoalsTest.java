package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListGoalsTest {

    private static Response page(Plans.Plan plan, Object limit, String cursor) {
        return Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get(plan.path() + "/goals");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aDraft().path() + "/goals";
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Api.as(COORDINATOR).get("/plans/" + id + "/goals"), ProblemType.NOT_FOUND);
    }

    @Test
    void aPlanWithoutGoalsHasAnEmptyList() {
        page(aDraft(), 50, "").then().statusCode(200).body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void goalsComeInTheOrderTheyWereProposedWhereverTheyStand() {
        Plans.Plan plan = aDraft();
        Goals.Goal job = Goals.propose(plan, 2, "Anders finder et job");
        Goals.propose(plan, 0, "Ferie sammen");
        Goals.Goal last = Goals.propose(plan, 1, "Ida kommer i skole");
        Goals.after(Goals.propose(plan, 1, "Flytte"), "drop");
        Goals.propose(aDraft(), 1, "En anden families mål");
        Change.of(last.path(), Map.of("phaseId", plan.phase(2), "priority", 1))
                .then()
                .statusCode(200);
        page(plan, 50, "")
                .then()
                .statusCode(200)
                .body("items.title", contains("Anders finder et job", "Ferie sammen", "Ida kommer i skole", "Flytte"))
                .body("items.parked", contains(false, true, false, false))
                .body("items.status", contains("proposed", "proposed", "proposed", "dropped"))
                .body("items.priority", contains(2, 1, 1, 1))
                .body("nextCursor", nullValue());
        assertEquals(Goals.read(job).view().getMap(""), Goals.of(plan).get(0));
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        Plans.Plan plan = aDraft();
        List<String> proposed = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            proposed.add(Goals.propose(plan, i % 3, "Mål " + i).id());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = page(plan, 2, cursor);
            seen.addAll(page.then().statusCode(200).extract().path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertEquals(proposed, seen);
    }

    @Test
    void pagesAreWithinBounds() {
        Plans.Plan plan = aDraft();
        invalid(page(plan, 0, ""), "limit", "range");
        invalid(page(plan, 201, ""), "limit", "range");
        invalid(page(plan, 1, "x"), "cursor", "format");
    }
}
