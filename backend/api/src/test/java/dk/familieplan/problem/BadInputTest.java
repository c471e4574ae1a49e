package dk.familieplan.problem;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.phase;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Plans.without;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What somebody may type by mistake: each is told what is wrong and where, and nothing is stored. */
@QuarkusTest
class BadInputTest extends RefusedInput {

    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

    private Supplier<Response> joining(String field, Object value) {
        return post(
                family.path() + "/members",
                with(json("givenName", "Emil", "familyName", "Holm", "role", "child"), field, value));
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
}
