package dk.familieplan.plan;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.aClosedPlan;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.activated;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListPlansTest {

    private static Response page(String familyId, Object limit, String cursor) {
        return Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get("/families/" + familyId + "/plans");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = "/families/" + aDraft().familyId() + "/plans";
        onlyFor(READERS, api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownFamilyIsNotFound(String familyId) {
        refused(Api.as(COORDINATOR).get("/families/" + familyId + "/plans"), ProblemType.NOT_FOUND);
    }

    @Test
    void aFamilyWithoutAPlanHasAnEmptyList() {
        Api.as(COORDINATOR)
                .get(aFamily().path() + "/plans")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue());
    }

    @Test
    void theNewestComesFirstPageByPage() {
        Plans.Plan first = aClosedPlan();
        Plans.Plan second = activated(draft(first.familyId(), threeHalfYears()));
        Plans.Plan third = draft(first.familyId(), threeHalfYears());
        aDraft();
        page(first.familyId(), 50, "")
                .then()
                .statusCode(200)
                .body("items.id", contains(third.id(), second.id(), first.id()))
                .body("items.status", contains("draft", "active", "closed"))
                .body("items.phases.collect { it.title }", everyItem(contains("Ro", "Skridt", "Fodfæste")))
                .body("nextCursor", nullValue());
        Response newest = page(first.familyId(), 2, "");
        newest.then().body("items.id", contains(third.id(), second.id())).body("nextCursor", notNullValue());
        page(first.familyId(), 2, newest.path("nextCursor"))
                .then()
                .body("items.id", contains(first.id()))
                .body("nextCursor", nullValue());
    }

    @Test
    void pagesAreWithinBounds() {
        String familyId = aFamily().id();
        invalid(page(familyId, 0, ""), "limit", "range");
        invalid(page(familyId, 201, ""), "limit", "range");
        invalid(page(familyId, "all", ""), "limit", "format");
        invalid(page(familyId, 1, "from-the-start"), "cursor", "format");
    }
}
