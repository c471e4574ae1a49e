package dk.familieplan.support;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;

import dk.familieplan.access.Roles;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans in one line, drafted through the API by a coordinator for a family of their own. */
public final class Plans {

    public static final String VEJLE = "0197a000-0000-7000-8000-000000000002";

    public static final Set<String> READERS =
            Set.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.FAMILIES_READ);
    public static final Set<String> WRITERS = Set.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.FAMILIES_WRITE);

    /** A plan as it was read; {@link Plans#read} reads it again. */
    public record Plan(View view) {

        public String id() {
            return view.getString("id");
        }

        public String familyId() {
            return view.getString("familyId");
        }

        public String path() {
            return "/plans/" + id();
        }

        /** @param sequence 1 for the first */
        public String phase(int sequence) {
            return view.getString("phases[" + (sequence - 1) + "].id");
        }

        public String phasePath(int sequence) {
            return "/phases/" + phase(sequence);
        }

        /** What the plan looks like on a wall: {@code 1 Ro 2026-01-01..2026-06-30}. */
        public List<String> timeline() {
            List<Map<String, Object>> phases = view.getList("phases");
            return phases.stream()
                    .map(phase -> phase.get("sequence") + " " + phase.get("title") + " " + phase.get("startDate") + ".."
                            + phase.get("endDate"))
                    .toList();
        }
    }

    private Plans() {}

    public static Map<String, Object> phase(String title, String from, String to) {
        return json("title", title, "focus", "Det vigtigste i »" + title + "«", "startDate", from, "endDate", to);
    }

    /** Three half-years from New Year 2026: Ro, Skridt, Fodfæste. */
    public static List<Map<String, Object>> threeHalfYears() {
        return List.of(
                phase("Ro", "2026-01-01", "2026-06-30"),
                phase("Skridt", "2026-07-01", "2026-12-31"),
                phase("Fodfæste", "2027-01-01", "2027-06-30"));
    }

    /** A father and two children, without a plan. */
    public static Families.Registered aFamily() {
        return Families.register("Familien Bro", parent("Anders"), child("Ida", 12), child("Noah", 7));
    }

    /** The new draft as it is answered, whatever the answer is. */
    public static Response asked(String familyId, Map<String, Object> body) {
        return Api.as(Roles.COORDINATOR).body(body).post("/families/" + familyId + "/plans");
    }

    public static Map<String, Object> body(String startDate, List<Map<String, Object>> phases) {
        return json("title", "Vores plan", "startDate", startDate, "phases", phases);
    }

    /** @param phases in order, at least one */
    public static Plan draft(String familyId, List<Map<String, Object>> phases) {
        return created(asked(familyId, body((String) phases.get(0).get("startDate"), phases)));
    }

    public static Plan created(Response answer) {
        return new Plan(View.of(answer.then().statusCode(201).extract().asString()));
    }

    /** A draft of three half-years for a new family. */
    public static Plan aDraft() {
        return draft(aFamily().id(), threeHalfYears());
    }

    /** The same with as many phases as given months, one a month from New Year 2026: Fase 1, Fase 2 … */
    public static Plan aDraftOfMonths(int months) {
        return draft(
                aFamily().id(),
                IntStream.range(0, months)
                        .mapToObj(month -> {
                            LocalDate from = LocalDate.of(2026, 1, 1).plusMonths(month);
                            return phase(
                                    "Fase " + (month + 1),
                                    from.toString(),
                                    from.plusMonths(1).minusDays(1).toString());
                        })
                        .toList());
    }

    /** Of three half-years, with one agreed goal in the first. */
    public static Plan anActivePlan() {
        return activated(aDraft());
    }

    /** Agrees to a goal in the draft's first phase and activates it. */
    public static Plan activated(Plan draft) {
        Goals.agreed(draft, 1, "Ida kommer i skole hver dag");
        activate(draft).then().statusCode(200);
        return read(draft);
    }

    public static Plan aClosedPlan() {
        return closed(anActivePlan());
    }

    public static Plan closed(Plan active) {
        close(active, "Familien klarer sig selv").then().statusCode(200);
        return read(active);
    }

    public static Response activate(Plan plan) {
        return Api.as(Roles.COORDINATOR).post(plan.path() + "/activate");
    }

    public static Response close(Plan plan, String reason) {
        return Api.as(Roles.COORDINATOR).body(json("reason", reason)).post(plan.path() + "/close");
    }

    public static Response add(Plan plan, Map<String, Object> phase) {
        return Api.as(Roles.COORDINATOR).body(phase).post(plan.path() + "/phases");
    }

    /** As it is now. */
    public static Plan read(Plan plan) {
        return new Plan(View.of(Api.as(Roles.COORDINATOR)
                .get(plan.path())
                .then()
                .statusCode(200)
                .extract()
                .asString()));
    }

    public static String familyStatus(Plan plan) {
        return View.of(Api.as(Roles.COORDINATOR)
                        .get("/families/" + plan.familyId())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getString("status");
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.putAll(json(field, value));
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.remove(field);
        return changed;
    }
}
