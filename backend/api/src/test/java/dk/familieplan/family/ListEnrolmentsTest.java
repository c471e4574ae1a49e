package dk.familieplan.family;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Enrolments.KOLDING;
import static dk.familieplan.support.Enrolments.asked;
import static dk.familieplan.support.Enrolments.referred;
import static dk.familieplan.support.Plans.READERS;
import static dk.familieplan.support.Plans.VEJLE;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListEnrolmentsTest {

    private static Response page(String familyId, Object limit, String cursor) {
        return Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get("/families/" + familyId + "/enrolments");
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRead() {
        String path = aFamily().path() + "/enrolments";
        onlyFor(READERS, api -> api.get(path));
    }

    @Test
    void anUnknownFamilyIsNotFound() {
        refused(page("00000000-0000-0000-0000-000000000000", 50, ""), ProblemType.NOT_FOUND);
    }

    @Test
    void aFamilyInNoProgrammeHasAnEmptyList() {
        page(aFamily().id(), 50, "")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue());
    }

    @Test
    void theNewestComesFirstPageByPage() {
        String familyId = referred(VEJLE).getString("familyId");
        asked(familyId, json("programmeId", KOLDING)).then().statusCode(201);
        referred(VEJLE);
        Response newest = page(familyId, 1, "");
        newest.then().body("items.programmeId", contains(KOLDING));
        page(familyId, 1, newest.path("nextCursor"))
                .then()
                .body("items.programmeId", contains(VEJLE))
                .body("nextCursor", nullValue());
        invalid(page(familyId, 201, ""), "limit", "range");
        invalid(page(familyId, 1, "from-the-start"), "cursor", "format");
    }
}
