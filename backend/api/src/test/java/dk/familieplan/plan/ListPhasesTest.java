package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aDraftOfMonths;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.created;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListPhasesTest {

    private static Response page(Plans.Plan plan, Object limit, String cursor) {
        return Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get(plan.path() + "/phases");
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aDraft().path() + "/phases";
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Api.as(COORDINATOR).get("/plans/" + id + "/phases"), ProblemType.NOT_FOUND);
    }

    @Test
    void phasesComeInTheirOrder() {
        HeldClock.holdAt(LocalDate.of(2026, 7, 1));
        Api.as(COORDINATOR)
                .get(aDraft().path() + "/phases")
                .then()
                .statusCode(200)
                .body("items.sequence", contains(1, 2, 3))
                .body("items.title", contains("Ro", "Skridt", "Fodfæste"))
                .body("items.status", contains("past", "current", "upcoming"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aPlanWithoutPhasesHasAnEmptyList() {
        Plans.Plan plan = created(asked(aFamily().id(), json("title", "En begyndelse", "startDate", "2026-05-01")));
        page(plan, 50, "").then().statusCode(200).body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        Plans.Plan plan = aDraftOfMonths(5);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            Response page = page(plan, 2, cursor);
            seen.addAll(page.then().statusCode(200).extract().path("items.title"));
            cursor = page.path("nextCursor");
            pages++;
        }
        assertEquals(List.of("Fase 1", "Fase 2", "Fase 3", "Fase 4", "Fase 5"), seen);
        assertEquals(3, pages);
    }

    @Test
    void pagesAreWithinBounds() {
        Plans.Plan plan = aDraft();
        invalid(page(plan, 0, ""), "limit", "range");
        invalid(page(plan, 201, ""), "limit", "range");
        invalid(page(plan, 1, "bm90LWEtbnVtYmVy"), "cursor", "format");
    }
}
