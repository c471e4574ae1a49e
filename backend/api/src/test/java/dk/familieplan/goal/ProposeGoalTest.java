package dk.familieplan.goal;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Goals.asked;
import static dk.familieplan.support.Plans.WRITERS;
import static dk.familieplan.support.Plans.aDraft;
import static dk.familieplan.support.Plans.aFamily;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.threeHalfYears;
import static dk.familieplan.support.Plans.with;
import static dk.familieplan.support.Plans.without;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProposeGoalTest {

    private static Map<String, Object> aGoal() {
        return Goals.body("Ida kommer i skole", null);
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesMayPropose() {
        String path = aDraft().path() + "/goals";
        onlyFor(WRITERS, api -> api.body(aGoal()).post(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1"})
    void anUnknownPlanIsNotFound(String id) {
        refused(Api.as(COORDINATOR).body(aGoal()).post("/plans/" + id + "/goals"), ProblemType.NOT_FOUND);
    }

    @Test
    void aGoalIsReadBackAsItWasProposed() {
        Families.Registered family = aFamily();
        Plans.Plan plan = draft(family.id(), threeHalfYears());
        Response answer = asked(
                plan,
                json(
                        "title",
                        "Ida kommer i skole hver dag",
                        "description",
                        "Først tre dage om ugen",
                        "lifeArea",
                        "school-attendance",
                        "ownerId",
                        family.person("Ida"),
                        "proposedBy",
                        "professional",
                        "phaseId",
                        plan.phase(2),
                        "targetDate",
                        "2026-10-01"));
        answer.then().statusCode(201).header("Location", endsWith("/api/v1/goals/" + answer.path("id")));
        Response readBack = Api.as(COORDINATOR).get("/goals/" + answer.path("id"));
        assertEquals(answer.jsonPath().getMap(""), readBack.jsonPath().getMap(""));
        readBack.then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("planId", equalTo(plan.id()))
                .body("familyId", equalTo(family.id()))
                .body("title", equalTo("Ida kommer i skole hver dag"))
                .body("description", equalTo("Først tre dage om ugen"))
                .body("lifeArea", equalTo("school-attendance"))
                .body("ownerId", equalTo(family.person("Ida")))
                .body("proposedBy", equalTo("professional"))
                .body("phaseId", equalTo(plan.phase(2)))
                .body("parked", equalTo(false))
                .body("priority", equalTo(1))
                .body("status", equalTo("proposed"))
                .body("statusReason", nullValue())
                .body("achievement", nullValue())
                .body("agreedOn", nullValue())
                .body("agreementNote", nullValue())
                .body("startedOn", nullValue())
                .body("closedOn", nullValue())
                .body("targetDate", equalTo("2026-10-01"))
                .body("createdAt", notNullValue());
    }

    @Test
    void theFamilysOwnIdeaIsAProposalToo() {
        asked(aDraft(), with(aGoal(), "proposedBy", "family"))
                .then()
                .statusCode(201)
                .body("status", equalTo("proposed"))
                .body("ownerId", nullValue())
                .body("parked", equalTo(true))
                .body("phaseId", nullValue());
    }

    @Test
    void itGoesLastInItsPhaseOrOnTheShelf() {
        Plans.Plan plan = aDraft();
        Goals.propose(plan, 1, "Ida kommer i skole");
        Goals.propose(plan, 0, "Ferie sammen");
        Goals.propose(plan, 1, "Ro om morgenen");
        Goals.propose(plan, 2, "Anders finder et job");
        Goals.propose(plan, 0, "Flytte");
        Goals.propose(plan, 1, "Noah lærer at svømme");
        assertEquals(
                List.of("1 Ida kommer i skole", "2 Ro om morgenen", "3 Noah lærer at svømme"),
                Goals.order(plan, plan.phase(1)));
        assertEquals(List.of("1 Anders finder et job"), Goals.order(plan, plan.phase(2)));
        assertEquals(List.of("1 Ferie sammen", "2 Flytte"), Goals.shelf(plan));
    }

    @Test
    void anActivePlanGetsNewGoalsToo() {
        Plans.Plan plan = Plans.anActivePlan();
        Goals.propose(plan, 1, "Ro om morgenen");
        assertEquals(List.of("1 Ida kommer i skole hver dag", "2 Ro om morgenen"), Goals.order(plan, plan.phase(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work",
                "education",
                "wellbeing",
                "school-attendance",
                "leisure",
                "health",
                "parenting",
                "economy",
                "housing",
                "network",
                "safety"
            })
    void itIsAboutOneLifeArea(String lifeArea) {
        asked(aDraft(), with(aGoal(), "lifeArea", lifeArea))
                .then()
                .statusCode(201)
                .body("lifeArea", equalTo(lifeArea));
    }

    @Test
    void itsPhaseIsOneOfItsPlan() {
        Plans.Plan plan = aDraft();
        invalid(asked(plan, Goals.body("Job", aDraft().phase(1))), "phaseId", "unknown-reference");
        invalid(asked(plan, Goals.body("Job", UUID.randomUUID().toString())), "phaseId", "unknown-reference");
        invalid(asked(plan, Goals.body("Job", "1")), "phaseId", "format");
        assertEquals(List.of(), Goals.of(plan));
    }

    @Test
    void itsOwnerIsAMemberOfItsFamily() {
        Families.Registered family = aFamily();
        Plans.Plan plan = draft(family.id(), threeHalfYears());
        invalid(asked(plan, with(aGoal(), "ownerId", aFamily().person("Ida"))), "ownerId", "unknown-reference");
        invalid(asked(plan, with(aGoal(), "ownerId", UUID.randomUUID())), "ownerId", "unknown-reference");
        // The place in the family is not the person.
        invalid(asked(plan, with(aGoal(), "ownerId", family.member("Ida"))), "ownerId", "unknown-reference");
        assertEquals(List.of(), Goals.of(plan));
    }

    @Test
    void whoHasLeftTheFamilyMayStillOwnAGoal() {
        Families.Registered family = aFamily();
        Change.of(family.memberPath("Anders"), json("validFrom", "2020-01-01", "validTo", "2020-12-31"))
                .then()
                .statusCode(200);
        Plans.Plan plan = draft(family.id(), threeHalfYears());
        asked(plan, with(aGoal(), "ownerId", family.person("Anders"))).then().statusCode(201);
    }

    @Test
    void aGoalSaysWhatItIs() {
        Plans.Plan plan = aDraft();
        invalid(asked(plan, without(aGoal(), "title")), "title", "required");
        invalid(asked(plan, with(aGoal(), "title", " ")), "title", "required");
        invalid(asked(plan, with(aGoal(), "title", "a".repeat(201))), "title", "size");
        invalid(asked(plan, with(aGoal(), "description", "a".repeat(4001))), "description", "size");
        invalid(asked(plan, without(aGoal(), "lifeArea")), "lifeArea", "required");
        invalid(asked(plan, with(aGoal(), "lifeArea", "happiness")), "lifeArea", "format");
        invalid(asked(plan, without(aGoal(), "proposedBy")), "proposedBy", "required");
        invalid(asked(plan, with(aGoal(), "proposedBy", "school")), "proposedBy", "format");
        invalid(asked(plan, with(aGoal(), "targetDate", "2026-02-29")), "targetDate", "format");
        invalid(asked(plan, with(aGoal(), "targetDate", "3026-02-28")), "targetDate", "date-range");
        invalid(asked(plan, with(aGoal(), "status", "agreed")), "status", "unknown-field");
        invalid(asked(plan, with(aGoal(), "priority", 1)), "priority", "unknown-field");
        assertEquals(List.of(), Goals.of(plan));
    }
}
