package dk.familieplan.overview;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registeredBy;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list shows and by what it is narrowed down; how it finds is for {@link SearchFamiliesTest}. */
@QuarkusTest
class ListFamiliesTest {

    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void staffOfFamiliesAndOtherSystemsMayRead() {
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ), api -> api.get("/families"));
    }

    @Test
    void anEmptyListIsAnAnswer() {
        list().body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void aFamilyWithoutAPlanShowsItsMembers() {
        Families.Registered holm = register("Familien Holm", parent("Karen"), child("Emil", 14));
        list().body("items", hasSize(1))
                .body("items[0].id", equalTo(holm.id()))
                .body("items[0].caseNumber", equalTo(holm.caseNumber()))
                .body("items[0].name", equalTo("Familien Holm"))
                .body("items[0].status", equalTo("without-plan"))
                .body("items[0].members", equalTo(holm.view().getList("members")))
                .body("items[0].programmeName", nullValue())
                .body("items[0].phase", nullValue())
                .body("items[0].goals", equalTo(json("total", 0, "completed", 0, "proposed", 0)));
    }

    @Test
    void aFamilyShowsThePhaseThatRunsTodayAndHowManyGoalsAreCompleted() {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Plans.Plan plan = Plans.draft(holm.id(), Plans.threeHalfYears());
        Goals.after(Goals.propose(plan, 1, "Afsluttet"), "agree", "start", "complete");
        Goals.after(Goals.propose(plan, 1, "I gang"), "agree", "start");
        Goals.after(Goals.propose(plan, 2, "Opgivet"), "drop");
        Goals.propose(plan, 0, "Foreslået");
        HeldClock.holdAt(LocalDate.of(2026, 7, 1));
        list().body("items[0].status", equalTo("planning"))
                .body(
                        "items[0].phase",
                        equalTo(json(
                                "sequence",
                                2,
                                "count",
                                3,
                                "title",
                                "Skridt",
                                "focus",
                                "Det vigtigste i »Skridt«",
                                "endDate",
                                "2026-12-31")))
                .body("items[0].goals", equalTo(json("total", 3, "completed", 1, "proposed", 1)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31", "2027-07-01"})
    void outsideThePlansTimeNoPhaseRuns(LocalDate today) {
        Plans.draft(register("Familien Holm", parent("Karen")).id(), Plans.threeHalfYears());
        HeldClock.holdAt(today);
        list().body("items[0].phase", nullValue()).body("items[0].status", equalTo("planning"));
    }

    @Test
    void theActivePlanGoesBeforeTheDraftAndAClosedOneShowsNothing() {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Plans.Plan active = Plans.activated(Plans.created(Plans.asked(
                holm.id(), json("title", "Den første", "startDate", "2026-01-01", "programmeId", Plans.VEJLE))));
        Plans.created(Plans.asked(holm.id(), json("title", "Den næste", "startDate", "2026-01-01")));
        list().body("items[0].status", equalTo("active"))
                .body("items[0].programmeName", equalTo("Familien i Centrum"))
                .body("items[0].goals.total", is(1));
        Plans.closed(active);
        list().body("items[0].status", equalTo("planning"))
                .body("items[0].programmeName", nullValue())
                .body("items[0].goals.total", is(0));
    }

    @Test
    void theListIsNarrowedByStatus() {
        Plans.aDraft();
        Plans.anActivePlan();
        Plans.aClosedPlan();
        register("Familien Holm", parent("Karen"));
        for (String status : new String[] {"without-plan", "planning", "active", "closed"}) {
            list("status", status).body("items.status", contains(status));
        }
    }

    @Test
    void theListIsNarrowedByTheProgrammeOfAnyOfTheFamilysPlans() {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Plans.closed(Plans.activated(Plans.created(Plans.asked(
                holm.id(), json("title", "Den første", "startDate", "2026-01-01", "programmeId", Plans.VEJLE)))));
        Plans.aDraft();
        list("programmeId", Plans.VEJLE).body("items.name", contains("Familien Holm"));
        list("programmeId", UUID.randomUUID().toString()).body("items", empty());
    }

    @Test
    void mineAreThoseIRegistered() {
        register("Familien Holm", parent("Karen"));
        registeredBy(CASEWORKER, "Familien Lund", parent("Jens"));
        Api.as(CASEWORKER)
                .queryParam("mine", true)
                .get("/families")
                .then()
                .body("items.name", contains("Familien Lund"));
        Api.as(CASEWORKER)
                .queryParam("mine", false)
                .get("/families")
                .then()
                .body("items.name", contains("Familien Holm", "Familien Lund"));
        Api.as(LEADER).queryParam("mine", true).get("/families").then().body("items", empty());
        Api.asMachine().queryParam("mine", true).get("/families").then().body("items", empty());
    }

    @Test
    void filtersAddUp() {
        Families.Registered holm = register("Familien Holm", parent("Karen"), child("Emil", 14));
        register("Familien Holm", parent("Jens"));
        registeredBy(CASEWORKER, "Familien Lund", child("Emil", 3));
        Plans.created(
                Plans.asked(holm.id(), json("title", "Plan", "startDate", "2026-01-01", "programmeId", Plans.VEJLE)));
        Api.as(COORDINATOR)
                .queryParam("q", "emil")
                .queryParam("status", "planning")
                .queryParam("mine", true)
                .queryParam("programmeId", Plans.VEJLE)
                .get("/families")
                .then()
                .body("items.id", contains(holm.id()));
        Api.as(COORDINATOR)
                .queryParam("q", "emil")
                .queryParam("status", "active")
                .get("/families")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, range",
        "limit, 201, range",
        "limit, -1, range",
        "limit, ti, format",
        "status, ACTIVE, format",
        "status, open, format",
        "mine, ja, format",
        "programmeId, vejle, format"
    })
    void whatIsAskedForIsChecked(String parameter, String value, String code) {
        invalid(Api.as(COORDINATOR).queryParam(parameter, value).get("/families"), parameter, code);
    }

    @Test
    void aSearchHasItsLimit() {
        list("q", "a".repeat(100)).statusCode(200);
        invalid(Api.as(COORDINATOR).queryParam("q", "a".repeat(101)).get("/families"), "q", "size");
    }

    private static ValidatableResponse list(String... filter) {
        var request = Api.as(COORDINATOR);
        return (filter.length == 0 ? request : request.queryParam(filter[0], filter[1]))
                .get("/families")
                .then()
                .statusCode(200);
    }
}
