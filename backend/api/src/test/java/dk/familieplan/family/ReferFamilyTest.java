package dk.familieplan.family;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Enrolments.KOLDING;
import static dk.familieplan.support.Enrolments.asked;
import static dk.familieplan.support.Enrolments.ended;
import static dk.familieplan.support.Enrolments.referred;
import static dk.familieplan.support.Plans.VEJLE;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferFamilyTest {

    @Test
    void onlyThoseWhoWorkWithFamiliesMayRefer() {
        String path = aFamily().path() + "/enrolments";
        onlyFor(WRITERS, api -> api.body(json("programmeId", VEJLE)).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownFamilyIsNotFound(String id) {
        refused(asked(id, json("programmeId", VEJLE)), ProblemType.NOT_FOUND);
    }

    @Test
    void aReferralIsReadAsItWasMade() {
        String familyId = aFamily().id();
        Response made = asked(familyId, json("programmeId", VEJLE, "referredOn", "2026-02-16"));
        String id = made.then()
                .statusCode(201)
                .body("familyId", equalTo(familyId))
                .body("programmeId", equalTo(VEJLE))
                .body("status", equalTo("referred"))
                .body("referredOn", equalTo("2026-02-16"))
                .body("enrolledOn", nullValue())
                .body("endedOn", nullValue())
                .body("endReason", nullValue())
                .extract()
                .path("id");
        made.then().header("Location", endsWith("/api/v1/enrolments/" + id));
        Response read = Api.as(COORDINATOR).get("/enrolments/" + id);
        assertEquals(made.asString(), read.asString());
        assertEquals(made.header("ETag"), read.header("ETag"));
    }

    @Test
    void theDayIsTodayUnlessTold() {
        asked(aFamily().id(), json("programmeId", VEJLE))
                .then()
                .body("referredOn", equalTo(HeldClock.today().toString()));
    }

    @Test
    void whatIsWrongIsNamed() {
        String familyId = aFamily().id();
        onlyInvalid(asked(familyId, json()), "programmeId", "required");
        onlyInvalid(
                asked(familyId, json("programmeId", "00000000-0000-0000-0000-000000000000")),
                "programmeId",
                "unknown-reference");
        onlyInvalid(
                asked(
                        familyId,
                        json(
                                "programmeId",
                                VEJLE,
                                "referredOn",
                                HeldClock.today().plusDays(1))),
                "referredOn",
                "date-range");
        invalid(asked(familyId, json("programmeId", VEJLE, "status", "enrolled")), "status", "unknown-field");
        Api.as(COORDINATOR).get("/families/" + familyId + "/enrolments").then().body("items.size()", equalTo(0));
    }

    @Test
    void aFamilyHasOneOpenEnrolmentInAProgramme() {
        String familyId = referred(VEJLE).getString("familyId");
        refused(asked(familyId, json("programmeId", VEJLE)), ProblemType.ONE_OPEN_ENROLMENT);
        asked(familyId, json("programmeId", KOLDING)).then().statusCode(201);
    }

    @Test
    void comingBackIsANewEnrolmentAndTheOldOneStays() {
        View before = ended(VEJLE);
        asked(before.getString("familyId"), json("programmeId", VEJLE)).then().statusCode(201);
        Api.as(COORDINATOR)
                .get("/families/" + before.getString("familyId") + "/enrolments")
                .then()
                .body("items.status", contains("referred", "discontinued"))
                .body("items[1].endReason", equalTo(before.getString("endReason")));
    }

    @Test
    void ofTwentyAtOnceOneIsMade() {
        String familyId = aFamily().id();
        List<String> outcomes = AtOnce.outcomes(AtOnce.send(20, i -> asked(familyId, json("programmeId", VEJLE))));
        assertEquals(1, outcomes.stream().filter("201"::equals).count());
        assertEquals(19, outcomes.stream().filter("one-open-enrolment"::equals).count());
    }
}
