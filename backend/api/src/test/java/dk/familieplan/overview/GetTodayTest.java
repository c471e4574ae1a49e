package dk.familieplan.overview;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.overview.Day.overdue;
import static dk.familieplan.overview.Day.today;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registeredBy;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GetTodayTest {
    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void staffOfFamiliesMayReadTheirDay() {
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER), api -> api.get("/today"));
    }

    @Test
    void aDayWithNothingIsAnAnswer() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        for (String scope : List.of("mine", "all")) {
            Api.as(COORDINATOR)
                    .queryParam("scope", scope)
                    .get("/today")
                    .then()
                    .statusCode(200)
                    .body("date", equalTo("2026-06-01"))
                    .body("families", equalTo(json("items", List.of(), "total", 0)))
                    .body("awaitingAgreement", equalTo(json("items", List.of(), "total", 0)))
                    .body("phasesEnding", equalTo(json("items", List.of(), "total", 0)))
                    .body("overdueGoals", equalTo(json("items", List.of(), "total", 0)));
        }
    }

    @Test
    void theDayIsThatOfDenmark() {
        HeldClock.holdAt(Instant.parse("2026-06-01T21:59:59Z"));
        today().body("date", equalTo("2026-06-01"));
        HeldClock.holdAt(Instant.parse("2026-06-01T22:00:00Z"));
        today().body("date", equalTo("2026-06-02"));
    }

    @Test
    void mineAreTheFamiliesIRegisteredAndAllAreAll() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 20));
        String mine = register("Familien Holm", parent("Karen")).id();
        String theirs =
                registeredBy(CASEWORKER, "Familien Lund", parent("Jens")).id();
        for (String family : List.of(mine, theirs)) {
            Plans.Plan plan = Plans.activated(Plans.draft(family, Plans.threeHalfYears()));
            overdue(plan, "Ro", "2026-05-01");
            Plans.draft(family, Plans.threeHalfYears());
        }
        for (String section : List.of("awaitingAgreement", "phasesEnding", "overdueGoals")) {
            today().body(section + ".items.familyName", contains("Familien Holm"))
                    .body(section + ".total", is(1));
            all().body(section + ".items.familyName", contains("Familien Holm", "Familien Lund"))
                    .body(section + ".total", is(2));
            Api.as(LEADER)
                    .get("/today")
                    .then()
                    .body(section + ".items", empty())
                    .body(section + ".total", is(0));
        }
        today().body("families.items.name", contains("Familien Holm")).body("families.total", is(1));
        all().body("families.items.name", contains("Familien Holm", "Familien Lund"))
                .body("families.total", is(2));
        Api.as(CASEWORKER).get("/today").then().body("families.items.name", contains("Familien Lund"));
    }

    @Test
    void aSectionShowsTwentyAndSaysHowManyThereAre() {
        for (int i = 0; i < 23; i++) {
            Plans.draft(register("Familien Holm", parent("Karen")).id(), Plans.threeHalfYears());
        }
        today().body("families.items", hasSize(20))
                .body("families.total", is(23))
                .body("awaitingAgreement.items", hasSize(20))
                .body("awaitingAgreement.total", is(23));
    }

    @Test
    void familiesAreShownAsInTheList() {
        Plans.anActivePlan();
        today().body(
                        "families.items",
                        equalTo(Api.as(COORDINATOR)
                                .get("/families")
                                .then()
                                .extract()
                                .path("items")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheDay() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 15));
        Plans.anActivePlan();
        int forOne =
                Statements.during(() -> today().body("families.total", is(1))).size();
        for (int i = 0; i < 10; i++) {
            Plans.Plan plan = Plans.anActivePlan();
            overdue(plan, "Ro", "2026-05-01");
            Plans.draft(plan.familyId(), Plans.threeHalfYears());
        }
        List<String> forMany = Statements.during(
                () -> today().body("overdueGoals.total", is(10)).body("families.total", is(11)));
        assertThat(String.join("\n", forMany), forMany, hasSize(forOne));
    }

    @Test
    void theScopeIsMineOrAll() {
        invalid(Api.as(COORDINATOR).queryParam("scope", "theirs").get("/today"), "scope", "format");
        invalid(Api.as(COORDINATOR).queryParam("scope", "ALL").get("/today"), "scope", "format");
    }

    private static ValidatableResponse all() {
        return Api.as(COORDINATOR)
                .queryParam("scope", "all")
                .get("/today")
                .then()
                .statusCode(200);
    }
}
