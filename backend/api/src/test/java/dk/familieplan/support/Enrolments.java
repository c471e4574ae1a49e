package dk.familieplan.support;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import io.restassured.response.Response;
import java.util.Map;

/** Enrolments in one line, each of a family of its own. */
public final class Enrolments {

    public static final String KOLDING = "0197a000-0000-7000-8000-000000000001";

    private Enrolments() {}

    /** The referral as it is answered, whatever the answer is. */
    public static Response asked(String familyId, Map<String, Object> body) {
        return Api.as(Roles.COORDINATOR).body(body).post("/families/" + familyId + "/enrolments");
    }

    public static View referred(String programmeId) {
        return View.of(asked(Plans.aFamily().id(), json("programmeId", programmeId))
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    public static View ended(String programmeId) {
        return aFamilyIn(programmeId, "discontinued");
    }

    /** @param status where its enrolment has come to */
    public static View aFamilyIn(String programmeId, String status) {
        View referred = referred(programmeId);
        String id = referred.getString("id");
        if (status.equals("enrolled") || status.equals("completed")) {
            step(id, "enrol", json()).then().statusCode(200);
        }
        if (status.equals("completed")) {
            step(id, "complete", json("reason", "Familien klarer sig selv"))
                    .then()
                    .statusCode(200);
        }
        if (status.equals("discontinued")) {
            step(id, "discontinue", json("reason", "Familien ønsker det ikke"))
                    .then()
                    .statusCode(200);
        }
        return read(referred);
    }

    /** By a caseworker, who may take them all. */
    public static Response step(String id, String verb, Map<String, Object> body) {
        return Api.as(Roles.CASEWORKER).body(body).post("/enrolments/" + id + "/" + verb);
    }

    /** As it is now. */
    public static View read(View enrolment) {
        return View.of(Api.as(Roles.COORDINATOR)
                .get("/enrolments/" + enrolment.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
