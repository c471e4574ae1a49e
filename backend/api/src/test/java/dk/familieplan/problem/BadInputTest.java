package dk.familieplan.problem;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Plans.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Refusals;
import dk.familieplan.support.Writes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What somebody may send by mistake or on purpose: each is told what is wrong and where, and nothing is stored. */
@QuarkusTest
class BadInputTest {

    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private Plans.Plan plan;
    private Plans.Plan others;
    private Families.Registered family;
    private String stranger;
    private Goals.Goal goal;
    private Writes writes;

    @BeforeEach
    void twoFamiliesWithAPlanAndTwoWithout() {
        plan = Plans.anActivePlan();
        others = Plans.aDraft();
        family = Families.register("Familien Holm", Families.parent("Karen"));
        stranger = Families.register("Familien Vig", Families.parent("Lone")).person("Lone");
        goal = Goals.propose(plan, 2, "Ida kommer i skole");
        writes = Writes.counted();
    }

    @AfterEach
    void countNoMore() {
        writes.close();
    }

    private DynamicTest refused(String what, Supplier<Response> request, String field, String code) {
        return DynamicTest.dynamicTest(what, () -> {
            long before = writes.count();
            Refusals.invalid(request.get(), field, code);
            assertEquals(before, writes.count(), "Something is stored");
        });
    }

    private DynamicTest refused(String what, Supplier<Response> request, ProblemType type) {
        return DynamicTest.dynamicTest(what, () -> {
            long before = writes.count();
            Refusals.refused(request.get(), type);
            assertEquals(before, writes.count(), "Something is stored");
        });
    }

    private static Supplier<Response> post(String path, Object body) {
        return () -> Api.as(Roles.COORDINATOR).body(body).post(path);
    }

    private static Supplier<Response> patch(String path, Map<String, Object> body) {
        return () -> Change.of(path, body);
    }

    private static Supplier<Response> seen(String path, String etag) {
        return () -> Change.of(path, etag, json("title", "Ny titel", "name", "Nyt navn"));
    }

    private Supplier<Response> proposing(String field, Object value) {
        return post(plan.path() + "/goals", with(Goals.body("Ro om morgenen", plan.phase(1)), field, value));
    }

    private Supplier<Response> joining(String field, Object value) {
        return post(
                family.path() + "/members",
                with(json("givenName", "Emil", "familyName", "Holm", "role", "child"), field, value));
    }

    private static Supplier<Response> list(String path, String parameter, Object value) {
        return () -> Api.as(Roles.COORDINATOR).queryParam(parameter, value).get(path);
    }

    @TestFactory
    Stream<DynamicTest> values() {
        return Stream.of(
                refused("a number for a text", proposing("title", 5), "title", "wrong-type"),
                refused("a text for a truth", joining("custody", "true"), "custody", "wrong-type"),
                refused("a text for a number", patch(goal.path(), json("priority", "1")), "priority", "wrong-type"),
                refused("a list for a text", proposing("title", List.of("Ro")), "title", "wrong-type"),
                refused("null for a title", proposing("title", null), "title", "required"),
                refused("null for a name", patch(family.path(), json("name", null)), "name", "required"),
                refused(
                        "no title",
                        post(plan.path() + "/goals", without(Goals.body("Ro", null), "title")),
                        "title",
                        "required"),
                refused("a field too many", proposing("cpr", "311299-9999"), "cpr", "unknown-field"),
                refused("a field too many set to null", patch(goal.path(), json("cpr", null)), "cpr", "unknown-field"),
                refused("a NUL", proposing("title", "Ro\u0000"), "title", "format"),
                refused("year 1", joining("birthDate", "0001-01-01"), "birthDate", "date-range"),
                refused("year 9999", proposing("targetDate", "9999-12-31"), "targetDate", "date-range"),
                refused("29 February of 2025", joining("birthDate", "2025-02-29"), "birthDate", "format"),
                refused("29 February of 1900", joining("birthDate", "1900-02-29"), "birthDate", "format"),
                refused("number too large", patch(goal.path(), json("priority", 10_001)), "priority", "range"));
    }

    @TestFactory
    Stream<DynamicTest> bodies() {
        String families = "/families";
        return Stream.of(
                refused(
                        "a field given twice",
                        post(families, "{\"name\":\"a\",\"name\":\"b\"}"),
                        "name",
                        "duplicate-field"),
                refused("10,000 deep", post(families, "{\"name\":" + DEEP + "}"), ProblemType.VALIDATION),
                refused("half a character", post(families, "{\"name\":\"a\\ud83d\"}"), "name", "format"),
                refused("half a text", post(families, "{\"name\":\"a\""), "", "malformed"),
                refused("nothing", () -> Api.as(Roles.COORDINATOR).post(families), "", "required"),
                refused(
                        "two megabytes",
                        post(families, "{\"name\":\"" + "a".repeat(2 << 20) + "\"}"),
                        ProblemType.PAYLOAD_TOO_LARGE),
                refused(
                        "a JSON patch",
                        () -> Api.as(Roles.COORDINATOR)
                                .contentType("application/json-patch+json")
                                .body("{}")
                                .post(goal.path() + "/agree"),
                        ProblemType.UNSUPPORTED_MEDIA_TYPE),
                refused(
                        "plain text to a step that holds one text",
                        () -> Api.as(Roles.COORDINATOR)
                                .contentType("text/plain")
                                .body("{\"reason\":\"Det er nået\"}")
                                .post(goal.path() + "/drop"),
                        ProblemType.UNSUPPORTED_MEDIA_TYPE));
    }

    @TestFactory
    Stream<DynamicTest> ends() {
        Map<String, Object> backwards = phase("Ro", "2026-06-30", "2026-01-01");
        return Stream.of(
                refused("a new phase", post(plan.path() + "/phases", backwards), "endDate", "date-range"),
                refused(
                        "a drafted phase",
                        post(family.path() + "/plans", Plans.body("2026-06-30", List.of(backwards))),
                        "phases[0].endDate",
                        "date-range"),
                refused("a phase", patch(plan.phasePath(2), json("endDate", "2026-06-30")), "endDate", "date-range"),
                refused(
                        "a membership",
                        patch(family.memberPath("Karen"), json("validTo", "1999-01-01")),
                        "validTo",
                        "date-range"),
                refused(
                        "a plan whose template would end in year 2201",
                        post(
                                family.path() + "/plans",
                                json("title", "Sent", "startDate", "2199-12-31", "programmeId", Plans.VEJLE)),
                        "startDate",
                        "date-range"),
                refused(
                        "a draft moved past 2199",
                        patch(others.path(), json("startDate", "2199-12-31")),
                        "startDate",
                        "date-range"));
    }

    @TestFactory
    Stream<DynamicTest> otherFamilies() {
        String member = family.path() + "/members/" + Families.read(family).member("Karen");
        String elsewhere = member.replace(family.id(), plan.familyId());
        Map<String, Object> drafted = json("title", "Vores plan", "startDate", "2026-01-01");
        return Stream.of(
                refused(
                        "their phase for a goal",
                        proposing("phaseId", others.phase(1)),
                        "phaseId",
                        "unknown-reference"),
                refused(
                        "a move to their phase",
                        patch(goal.path(), json("phaseId", others.phase(1))),
                        "phaseId",
                        "unknown-reference"),
                refused("their person for a goal", proposing("ownerId", stranger), "ownerId", "unknown-reference"),
                refused(
                        "a goal given to them",
                        patch(goal.path(), json("ownerId", stranger)),
                        "ownerId",
                        "unknown-reference"),
                refused(
                        "their plan for a programme",
                        post(family.path() + "/plans", with(drafted, "programmeId", others.id())),
                        "programmeId",
                        "unknown-reference"),
                refused(
                        "nobody for a member",
                        post(family.path() + "/members", json("personId", NOBODY, "role", "child")),
                        "personId",
                        "unknown-reference"),
                refused("a member of theirs", () -> Api.as(Roles.COORDINATOR).get(elsewhere), ProblemType.NOT_FOUND),
                refused(
                        "a change to a member of theirs",
                        () -> Change.of(elsewhere, Change.etag(member), json("givenName", "Else")),
                        ProblemType.NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> lists() {
        return Stream.of(
                        "/families",
                        "/programmes",
                        plan.path() + "/goals",
                        plan.path() + "/phases",
                        "/families/" + plan.familyId() + "/plans",
                        goal.path() + "/evaluations")
                .flatMap(path -> Stream.of(
                        refused("limit -1 " + path, list(path, "limit", -1), "limit", "range"),
                        refused("limit 0 " + path, list(path, "limit", 0), "limit", "range"),
                        refused("limit 100000 " + path, list(path, "limit", 100_000), "limit", "range"),
                        refused("forged cursor " + path, list(path, "cursor", "Zm9yZ2Vk"), "cursor", "format"),
                        refused("no cursor at all " + path, list(path, "cursor", "../../etc"), "cursor", "format")));
    }

    @TestFactory
    Stream<DynamicTest> versions() {
        return Stream.of(family.path(), plan.path(), plan.phasePath(1), goal.path())
                .flatMap(path -> Stream.of(
                        refused("forged " + path, seen(path, "\"999\""), ProblemType.STALE_VERSION),
                        refused("weak " + path, seen(path, "W/" + Change.etag(path)), ProblemType.STALE_VERSION),
                        refused("any " + path, seen(path, "*"), ProblemType.STALE_VERSION),
                        refused("none " + path, () -> Change.unseen(path, json()), ProblemType.VERSION_REQUIRED)));
    }
}
