package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** One described family; every step first looks whether it has been taken already. */
final class DemoFamily {

    private final DemoApi api;
    private final DemoStaff staff;
    private final RelativeDates dates;
    private final JsonNode described;
    private final String user;
    private final Map<String, String> personIds = new HashMap<>();

    DemoFamily(DemoApi api, DemoStaff staff, RelativeDates dates, JsonNode described) {
        this.api = api;
        this.staff = staff;
        this.dates = dates;
        this.described = described;
        this.user = described.path("registeredBy").asText();
    }

    void create() {
        JsonNode family = family();
        for (int i = 0; i < described.path("members").size(); i++) {
            JsonNode member = described.path("members").get(i);
            JsonNode created = named(
                    family.path("members"),
                    "givenName",
                    member.path("givenName").asText());
            personIds.put(member.path("key").asText(), created.path("personId").asText());
        }
        new DemoTeam(api, staff, user, described).create(family.path("id").asText());
        enrolments(family.path("id").asText());
        for (JsonNode plan : described.path("plans")) {
            plan(family.path("id").asText(), plan);
        }
    }

    /** Described from the first to the last, listed from the last to the first. */
    private void enrolments(String familyId) {
        JsonNode there = api.get(user, "/families/" + familyId + "/enrolments").path("items");
        int at = there.size();
        for (JsonNode enrolment : described.path("enrolments")) {
            String programmeId = programmeId(enrolment.path("programme").asText());
            new DemoEnrolment(api, dates, user, enrolment).create(there.get(--at), familyId, programmeId);
        }
    }

    private JsonNode family() {
        String name = described.path("name").asText();
        JsonNode found =
                named(api.get(user, "/families?q=" + DemoApi.query(name)).path("items"), "name", name);
        return found != null ? found : api.post(user, "/families", familyRequest());
    }

    private ObjectNode familyRequest() {
        ObjectNode request = DemoApi.body().put("name", described.path("name").asText());
        var members = request.putArray("members");
        for (JsonNode member : described.path("members")) {
            ObjectNode copy = member.deepCopy();
            copy.remove("key");
            dates.copy(member, copy, "birthDate");
            copy.put("validFrom", dates.date(described.path("since")).toString());
            members.add(copy);
        }
        return request;
    }

    private void plan(String familyId, JsonNode described) {
        String title = described.path("title").asText();
        JsonNode plan = named(api.get(user, "/families/" + familyId + "/plans").path("items"), "title", title);
        if (plan == null) {
            plan = api.post(
                    user,
                    "/families/" + familyId + "/plans",
                    DemoApi.body()
                            .put("title", title)
                            .put(
                                    "startDate",
                                    dates.date(described.path("startDate")).toString())
                            .put(
                                    "programmeId",
                                    programmeId(described.path("programme").asText())));
        }
        new DemoPlan(api, dates, user, plan, personIds).create(described);
    }

    private String programmeId(String name) {
        return named(api.get(user, "/programmes").path("items"), "name", name)
                .path("id")
                .asText();
    }

    static JsonNode named(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        return null;
    }
}
