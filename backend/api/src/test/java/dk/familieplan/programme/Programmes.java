package dk.familieplan.programme;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.View;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Programmes in one line, made by the administrator. */
final class Programmes {

    /** Shipped with the product. */
    static final String VEJLE = "/programmes/0197a000-0000-7000-8000-000000000002";

    private Programmes() {}

    static Map<String, Object> body(String name) {
        return json(
                "name",
                name,
                "municipality",
                "Fanø",
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2028-12-31",
                "periodMonths",
                36,
                "capacityFrom",
                10,
                "capacityTo",
                20,
                "capacityBasis",
                "at-a-time",
                "enrolmentMonths",
                18,
                "maxParallelActions",
                3,
                "maxWeeklyHours",
                25,
                "planTemplate",
                List.of(phase("Ro", 3, "Ro om hverdagen"), phase("Videre", 15, "På vej mod job")));
    }

    static Map<String, Object> phase(String title, int months, String focus) {
        return json("title", title, "months", months, "focus", focus);
    }

    static View create(String name) {
        return View.of(created(body(name)).then().statusCode(201).extract().asString());
    }

    static Response created(Map<String, Object> body) {
        return Api.as(Roles.ADMINISTRATOR).body(body).post("/programmes");
    }
}
