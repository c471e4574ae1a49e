package dk.familieplan.plan;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.VEJLE;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.asked;
import static dk.familieplan.support.Plans.body;
import static dk.familieplan.support.Plans.threeHalfYears;

import io.restassured.response.Response;
import java.util.Map;

/** The drafts that the tests of drafting begin with. */
final class Drafts {

    private Drafts() {}

    static Map<String, Object> fromTemplate(String startDate) {
        return json("title", "Familien Bros plan", "startDate", startDate, "programmeId", VEJLE);
    }

    static Map<String, Object> ofThreeHalfYears() {
        return body("2026-01-01", threeHalfYears());
    }

    /** For a new family, as it is answered, whatever the answer is. */
    static Response draft(Map<String, Object> body) {
        return asked(aFamily().id(), body);
    }
}
