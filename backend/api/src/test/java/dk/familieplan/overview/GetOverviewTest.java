package dk.familieplan.overview;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GetOverviewTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void staffOfFamiliesAndOtherSystemsMayRead() {
        String path = register("Familien Holm", parent("Karen")).path();
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ), api -> api.get(path + "/overview"));
    }

    @Test
    void anUnknownFamilyIsNotFound() {
        refused(Api.as(COORDINATOR).get("/families/" + UUID.randomUUID() + "/overview"), ProblemType.NOT_FOUND);
        refused(Api.as(COORDINATOR).get("/families/holm/overview"), ProblemType.NOT_FOUND);
    }

    @Test
    void aFamilyWithoutAPlanIsShownByItself() {
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        overview(family.id())
                .body("family", equalTo(family.view().getMap("")))
                .body("plan", nullValue())
                .body("goals", empty())
                .body("plans", empty())
                .body("programme", nullValue());
    }

    @Test
    void everythingStandsOnOnePage() {
        HeldClock.holdAt(LocalDate.of(2026, 8, 1));
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Plans.Plan plan = Plans.activated(Plans.created(Plans.asked(
                family.id(), json("title", "Sammen videre", "startDate", "2026-01-01", "programmeId", Plans.VEJLE))));
        Goals.propose(plan, 2, "Mor i praktik");
        Goals.propose(plan, 0, "Ferie");
        overview(family.id())
                .body("family", equalTo(Families.read(family).view().getMap("")))
                .body("family.status", equalTo("active"))
                .body("plan", equalTo(Plans.read(plan).view().getMap("")))
                .body("plan.phases.status", contains("past", "current", "upcoming"))
                .body("goals.sort { it.id }", equalTo(Goals.of(plan)))
                .body(
                        "plans",
                        equalTo(List.of(json(
                                "id",
                                plan.id(),
                                "title",
                                "Sammen videre",
                                "status",
                                "active",
                                "startDate",
                                "2026-01-01",
                                "endDate",
                                "2027-06-30"))))
                .body("programme", equalTo(json("id", Plans.VEJLE, "name", "Familien i Centrum")));
    }

    @Test
    void goalsComeInTheirOrder() {
        Plans.Plan plan = Plans.aDraft();
        Goals.propose(plan, 1, "Første");
        Goals.Goal second = Goals.propose(plan, 1, "Anden");
        Change.of(second.path(), json("priority", 1)).then().statusCode(200);
        overview(plan.familyId()).body("goals.title", contains("Anden", "Første"));
    }

    @Test
    void theActivePlanGoesBeforeTheDraftAndTheDraftBeforeAClosedOne() {
        Plans.Plan first = Plans.aClosedPlan();
        shows(first, "Vores plan");
        Plans.Plan second = Plans.draft(first.familyId(), Plans.threeHalfYears());
        shows(second, "Vores plan", "Vores plan");
        Plans.activated(second);
        Plans.Plan third =
                Plans.created(Plans.asked(first.familyId(), json("title", "Den tredje", "startDate", "2028-01-01")));
        shows(second, "Den tredje", "Vores plan", "Vores plan")
                .body("plans.endDate", contains(null, "2027-06-30", "2027-06-30"));
        Plans.closed(second);
        shows(third, "Den tredje", "Vores plan", "Vores plan").body("goals", empty());
    }

    @Test
    void ofClosedPlansTheOneClosedLastIsShown() {
        Plans.Plan first = Plans.aClosedPlan();
        Plans.Plan second = Plans.closed(Plans.activated(Plans.draft(first.familyId(), Plans.threeHalfYears())));
        shows(second, "Vores plan", "Vores plan");
    }

    @Test
    void everyChangeOfAnyPartIsANewVersion() {
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        String path = family.path() + "/overview";
        Plans.Plan[] plans = new Plans.Plan[2];
        Goals.Goal[] goal = new Goals.Goal[1];
        List<Runnable> changes = List.of(
                () -> Change.of(family.path(), json("name", "Familien Lund"))
                        .then()
                        .statusCode(200),
                () -> Change.of(family.memberPath("Emil"), json("givenName", "Emilie"))
                        .then()
                        .statusCode(200),
                () -> plans[0] = Plans.draft(family.id(), Plans.threeHalfYears()),
                () -> goal[0] = Goals.propose(plans[0], 1, "Ro om morgenen"),
                () -> Change.of(goal[0].path(), json("title", "Ro hver morgen"))
                        .then()
                        .statusCode(200),
                () -> Goals.after(goal[0], "agree"),
                () -> Goals.evaluate(goal[0], 1, null).then().statusCode(201),
                () -> Goals.after(goal[0], "park"),
                () -> Change.of(plans[0].phasePath(2), json("title", "Store skridt"))
                        .then()
                        .statusCode(200),
                () -> Plans.activate(plans[0]).then().statusCode(200),
                () -> plans[1] = Plans.draft(family.id(), Plans.threeHalfYears()),
                () -> Change.of(plans[1].path(), json("title", "Den næste"))
                        .then()
                        .statusCode(200),
                () -> Plans.closed(plans[0]));
        for (int i = 0; i < changes.size(); i++) {
            String before = Change.etag(path);
            assertThat(Change.etag(path), equalTo(before));
            changes.get(i).run();
            assertThat("change " + i, Change.etag(path), not(equalTo(before)));
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheFamily() {
        Families.Registered small = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Plans.Plan one = programmePlan(small, Plans.threeHalfYears().subList(0, 1));
        Goals.propose(one, 1, "Ro");

        Families.Registered large = register(
                "Familien Lund",
                IntStream.range(0, 14).mapToObj(i -> child("Barn " + i, i)).toArray(Families.Member[]::new));
        Plans.closed(Plans.activated(programmePlan(large, Plans.threeHalfYears())));
        Plans.Plan twelve = programmePlan(
                large,
                IntStream.range(0, 12)
                        .mapToObj(i -> Plans.phase(
                                "Fase " + i, "2026-01-%02d".formatted(i + 1), "2026-01-%02d".formatted(i + 1)))
                        .toList());
        for (int i = 0; i < 60; i++) {
            Goals.propose(twelve, i % 13, "Mål " + i);
        }

        List<String> forSmall = Statements.during(() -> overview(small.id()).body("goals", hasSize(1)));
        List<String> forLarge = Statements.during(() -> overview(large.id())
                .body("goals", hasSize(60))
                .body("family.members", hasSize(14))
                .body("plan.phases", hasSize(12)));
        assertThat(String.join("\n", forLarge), forLarge, hasSize(forSmall.size()));
        assertThat(forSmall.size(), lessThan(8));
    }

    private static Plans.Plan programmePlan(Families.Registered family, List<Map<String, Object>> phases) {
        return Plans.created(Plans.asked(
                family.id(),
                Plans.with(Plans.body((String) phases.get(0).get("startDate"), phases), "programmeId", Plans.VEJLE)));
    }

    private static ValidatableResponse shows(Plans.Plan plan, String... titlesNewestFirst) {
        return overview(plan.familyId())
                .body("plan.id", equalTo(plan.id()))
                .body("plans.title", contains(titlesNewestFirst));
    }

    private static ValidatableResponse overview(String familyId) {
        ValidatableResponse answer =
                Api.as(LEADER).get("/families/" + familyId + "/overview").then().statusCode(200);
        return answer.header("ETag", equalTo('"' + answer.extract().<String>path("version") + '"'));
    }
}
