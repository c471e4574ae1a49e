package dk.familieplan.contract.chance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.support.HeldClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a schema cannot say: which values go together. Without it nearly every request would be refused for good reasons,
 * and little of the application seen.
 */
final class Sense {

    private static final List<List<String>> ASCENDING = List.of(
            List.of("startDate", "endDate"),
            List.of("startsOn", "endsOn"),
            List.of("validFrom", "validTo"),
            List.of("capacityFrom", "capacityTo"));

    /** In which state of its resource a step makes sense. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("draftPlan", "without-plan|active|closed"),
            Map.entry("enrolFamily", "referred"),
            Map.entry("completeEnrolment", "enrolled"),
            Map.entry("discontinueEnrolment", "referred|enrolled"),
            Map.entry("activatePlan", "draft"),
            Map.entry("closePlan", "active"),
            Map.entry("agreeToGoal", "proposed.*"),
            Map.entry("startGoal", "agreed"),
            Map.entry("completeGoal", "active"),
            Map.entry("reopenGoal", "completed.*|dropped.*"),
            Map.entry("evaluateGoal", "(agreed|active|completed).*"),
            Map.entry("parkGoal", "proposed|agreed|active"),
            Map.entry("resumeGoal", "(proposed|agreed|active) parked"));

    private static final List<String> TEAM_ROLES =
            List.of("contact-person", "caseworker", "mentor", "network", "other");

    private static final List<String> PAST = List.of(
            "birthDate", "referredOn", "enrolledOn", "endedOn", "agreedOn", "startedOn", "completedOn", "evaluatedOn");

    private Sense() {}

    static String state(String operation) {
        return STATES.getOrDefault(operation, ".*");
    }

    /** @param there what the request is about, as it stands; missing when it is about nothing yet */
    static void bring(ObjectNode body, JsonNode there, Chance chance) {
        String today = HeldClock.today().toString();
        for (String day : PAST) {
            if (body.path(day).asText().compareTo(today) > 0) {
                body.put(day, today);
            }
        }
        for (List<String> pair : ASCENDING) {
            ascend(body, pair.get(0), pair.get(1));
        }
        notBefore(body, "startedOn", there.path("agreedOn"));
        notBefore(body, "completedOn", there.path("startedOn"));
        notBefore(body, "enrolledOn", there.path("referredOn"));
        notBefore(body, "endedOn", there.path("referredOn"));
        notBefore(body, "endedOn", there.path("enrolledOn"));
        if (body.has("reason")
                && (body.get("reason").isNull() || body.get("reason").asText().isBlank())) {
            body.put("reason", "Det aftalte vi på mødet");
        }
        if (body.has("reasonCode")) {
            body.put("reasonCode", "stand-in");
        }
        if (body.has("role") && there.has("current")) {
            stayOnTeam(body, there, today);
        } else if (TEAM_ROLES.contains(body.path("role").asText())) {
            joinTeam(body, today, chance);
        } else if (body.has("role") && !there.has("personId")) {
            eitherKnownOrNamed(body, chance);
        }
        if (body.path("phases").isArray()) {
            chain(body);
        }
        if (body.has("startDate") && there.has("phases") && body.has("endDate")) {
            LocalDate end = there.path("endDate").isTextual()
                    ? LocalDate.parse(there.get("endDate").asText()).plusDays(1)
                    : LocalDate.parse(there.get("startDate").asText());
            last(body, end, chance.between(0, 200));
        }
        if (body.has("startDate") && there.has("planId") && there.has("sequence")) {
            inside(body, there, chance);
        }
        body.forEach(each -> each.forEach(item -> {
            if (item instanceof ObjectNode object) {
                bring(object, MissingNode.getInstance(), chance);
            }
        }));
    }

    private static void notBefore(ObjectNode body, String day, JsonNode earliest) {
        if (body.path(day).isTextual() && body.get(day).asText().compareTo(earliest.asText()) < 0) {
            body.set(day, earliest);
        }
    }

    private static void ascend(ObjectNode body, String from, String to) {
        JsonNode first = body.path(from);
        JsonNode second = body.path(to);
        boolean descend = first.isInt() && second.isInt()
                ? first.asInt() > second.asInt()
                : first.isTextual() && second.isTextual() && first.asText().compareTo(second.asText()) > 0;
        if (descend) {
            body.set(from, second);
            body.set(to, first);
        } else if (to.equals("validTo") && !first.isTextual() && second.isTextual()) {
            body.remove(to);
        }
    }

    private static void eitherKnownOrNamed(ObjectNode body, Chance chance) {
        if (chance.in(30) && body.path("personId").isTextual()) {
            body.remove(List.of("givenName", "familyName", "birthDate"));
        } else {
            named(body);
        }
    }

    private static void joinTeam(ObjectNode body, String today, Chance chance) {
        for (String day : List.of("validFrom", "validTo")) {
            if (body.path(day).asText(today).compareTo(today) < 0) {
                body.put(day, today);
            }
        }
        if (chance.in(50) && body.path("userId").isTextual()) {
            body.remove("name");
        } else {
            body.remove("userId");
            body.put("name", "Farmor").put("role", "network");
        }
    }

    /** The first day stays as it is, and the contact person what they are. */
    private static void stayOnTeam(ObjectNode body, JsonNode member, String today) {
        body.set("validFrom", member.get("validFrom"));
        if (member.get("role").asText().equals("contact-person")) {
            body.put("role", "contact-person").putNull("validTo");
        } else if (body.get("role").asText().equals("contact-person")) {
            body.put("role", "mentor");
        }
        for (String earliest : List.of(today, member.get("validFrom").asText())) {
            if (body.path("validTo").isTextual() && body.get("validTo").asText().compareTo(earliest) < 0) {
                body.put("validTo", earliest);
            }
        }
    }

    private static void named(ObjectNode body) {
        body.remove("personId");
        for (String name : List.of("givenName", "familyName")) {
            if (body.path(name).asText("").isBlank() || body.path(name).isNull()) {
                body.put(name, "Maja");
            }
        }
    }

    private static void chain(ObjectNode body) {
        LocalDate from = LocalDate.parse(body.get("startDate").asText());
        for (JsonNode phase : body.get("phases")) {
            last((ObjectNode) phase, from, 90);
            from = from.plusDays(91);
        }
    }

    private static void last(ObjectNode phase, LocalDate from, int days) {
        phase.put("startDate", from.toString())
                .put("endDate", from.plusDays(days).toString());
    }

    private static void inside(ObjectNode body, JsonNode phase, Chance chance) {
        LocalDate from = LocalDate.parse(phase.get("startDate").asText());
        LocalDate to = LocalDate.parse(phase.get("endDate").asText());
        int days = (int) Math.min(500, to.toEpochDay() - from.toEpochDay());
        body.put(
                "startDate",
                from.plusDays(chance.between(Math.min(1, days), days)).toString());
        if (body.has("endDate")) {
            body.put("endDate", to.plusDays(chance.between(0, 20)).toString());
        }
    }
}
