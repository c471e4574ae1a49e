package dk.familieplan.problem;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.with;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the API has never given out to this caller for this place: ids of other families, limits, cursors and versions. */
@QuarkusTest
class ForgedInputTest extends RefusedInput {

    private static final String PROGRAMME = "/programmes/" + Plans.VEJLE;
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static Supplier<Response> list(String path, String parameter, Object value) {
        return () -> Api.as(Roles.COORDINATOR).queryParam(parameter, value).get(path);
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
        String member = family.memberPath("Karen");
        return Stream.of(
                        Stream.of(family.path(), plan.path(), plan.phasePath(1), goal.path(), member, PROGRAMME)
                                .flatMap(path -> versions("", path, changing(path))),
                        versions("removing ", plan.phasePath(1), api -> api.delete(plan.phasePath(1))),
                        versions("removing ", member, api -> api.delete(member)))
                .flatMap(each -> each);
    }

    private Stream<DynamicTest> versions(String how, String path, Function<RequestSpecification, Response> request) {
        Function<String, Supplier<Response>> seen =
                etag -> () -> request.apply(writing(path).header("If-Match", etag));
        return Stream.of(
                refused(how + "forged " + path, seen.apply("\"999\""), ProblemType.STALE_VERSION),
                refused(how + "weak " + path, seen.apply("W/" + Change.etag(path)), ProblemType.STALE_VERSION),
                refused(how + "any " + path, seen.apply("*"), ProblemType.STALE_VERSION),
                refused(how + "none " + path, () -> request.apply(writing(path)), ProblemType.VERSION_REQUIRED));
    }

    private static Function<RequestSpecification, Response> changing(String path) {
        return api -> api.contentType(Change.MERGE_PATCH)
                .body(json("title", "Ny titel", "name", "Nyt navn"))
                .patch(path);
    }

    private static RequestSpecification writing(String path) {
        return Api.as(path.equals(PROGRAMME) ? Roles.ADMINISTRATOR : Roles.COORDINATOR);
    }
}
