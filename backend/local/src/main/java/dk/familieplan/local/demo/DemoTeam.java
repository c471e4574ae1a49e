package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The team of a family, put together by whoever registered it and so is its contact person. */
final class DemoTeam {

    private final DemoApi api;
    private final DemoStaff staff;
    private final String user;
    private final JsonNode described;

    DemoTeam(DemoApi api, DemoStaff staff, String user, JsonNode described) {
        this.api = api;
        this.staff = staff;
        this.user = user;
        this.described = described;
    }

    void create(String familyId) {
        String path = "/families/" + familyId + "/team";
        JsonNode there = api.get(user, path).path("items");
        JsonNode contact = DemoFamily.named(there, "role", "contact-person");
        if (contact.path("unit").isNull()) {
            api.patch(user, path + "/" + contact.path("id").asText(), contact, unit(described));
        }
        for (JsonNode member : described.path("team")) {
            ObjectNode request = unit(member).put("role", member.path("role").asText());
            boolean known = member.has("user");
            String value = known
                    ? staff.id(member.path("user").asText())
                    : member.path("name").asText();
            request.put(known ? "userId" : "name", value);
            if (DemoFamily.named(there, known ? "userId" : "name", value) == null) {
                api.post(user, path, request);
            }
        }
    }

    private ObjectNode unit(JsonNode described) {
        ObjectNode body = DemoApi.body();
        if (described.has("unit")) {
            JsonNode units = api.get(user, "/units?limit=200").path("items");
            body.set(
                    "unitId",
                    DemoFamily.named(units, "name", described.path("unit").asText())
                            .get("id"));
        }
        return body;
    }
}
