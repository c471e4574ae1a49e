package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A family's time in a programme, taken from the referral to where it is described to be. */
final class DemoEnrolment {

    private final DemoApi api;
    private final RelativeDates dates;
    private final String user;
    private final JsonNode described;

    DemoEnrolment(DemoApi api, RelativeDates dates, String user, JsonNode described) {
        this.api = api;
        this.dates = dates;
        this.user = user;
        this.described = described;
    }

    /** @param there as it was left by a creation that was interrupted; null when the family is still to be referred */
    void create(JsonNode there, String familyId, String programmeId) {
        JsonNode enrolment = there;
        if (enrolment == null) {
            ObjectNode referral = DemoApi.body().put("programmeId", programmeId);
            dates.copy(described, referral, "referredOn");
            enrolment = api.post(user, "/families/" + familyId + "/enrolments", referral);
        }
        if (described.has("enrolledOn") && is("referred", enrolment)) {
            ObjectNode enrolling = DemoApi.body();
            dates.copy(described, enrolling, "enrolledOn");
            enrolment = step(user, "enrol", enrolment, enrolling);
        }
        if (described.has("completedOn") && is("enrolled", enrolment)) {
            ObjectNode end =
                    DemoApi.body().put("reason", described.path("reason").asText());
            end.put("endedOn", dates.date(described.path("completedOn")).toString());
            // A decision of authority, which a coordinator does not take.
            step(described.path("completedBy").asText(), "complete", enrolment, end);
        }
    }

    private static boolean is(String status, JsonNode enrolment) {
        return enrolment.path("status").asText().equals(status);
    }

    private JsonNode step(String by, String verb, JsonNode enrolment, ObjectNode body) {
        return api.post(by, "/enrolments/" + enrolment.path("id").asText() + "/" + verb, body);
    }
}
