package dk.familieplan.overview;

import static dk.familieplan.access.Roles.COORDINATOR;

import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.restassured.response.ValidatableResponse;

/** A coordinator's day, and what makes it full. */
final class Day {

    private Day() {}

    static ValidatableResponse today() {
        return Api.as(COORDINATOR).get("/today").then().statusCode(200);
    }

    /** A proposed goal of the plan's first phase; overdue on the day after its target date. */
    static Goals.Goal overdue(Plans.Plan plan, String title, String targetDate) {
        return Goals.created(Goals.asked(plan, Plans.with(Goals.body(title, plan.phase(1)), "targetDate", targetDate)));
    }
}
