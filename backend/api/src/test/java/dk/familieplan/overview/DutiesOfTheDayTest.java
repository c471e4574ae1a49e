package dk.familieplan.overview;

import static dk.familieplan.overview.Day.overdue;
import static dk.familieplan.overview.Day.today;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each section of the day holds. */
@QuarkusTest
class DutiesOfTheDayTest {
    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void aDraftAwaitsAgreementTheOldestFirst() {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Plans.Plan draft = Plans.draft(holm.id(), Plans.threeHalfYears());
        Goals.propose(draft, 1, "Foreslået");
        Goals.propose(draft, 0, "På hylden");
        Goals.agreed(draft, 1, "Aftalt");
        Goals.after(Goals.propose(draft, 1, "Opgivet"), "drop");
        Plans.draft(register("Familien Abel", parent("Jens")).id(), Plans.threeHalfYears());
        today().body("awaitingAgreement.items.familyName", contains("Familien Holm", "Familien Abel"))
                .body(
                        "awaitingAgreement.items[0]",
                        equalTo(json(
                                "familyId",
                                holm.id(),
                                "familyName",
                                "Familien Holm",
                                "caseNumber",
                                holm.caseNumber(),
                                "planId",
                                draft.id(),
                                "planTitle",
                                "Vores plan",
                                "startDate",
                                "2026-01-01",
                                "goals",
                                3,
                                "proposedGoals",
                                2)));
        Plans.activate(draft).then().statusCode(200);
        today().body("awaitingAgreement.items.familyName", contains("Familien Abel"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, ", "2026-06-02, 28", "2026-06-29, 1", "2026-06-30, 0"})
    void aPhaseOfAnActivePlanThatEndsWithinFourWeeksIsShown(LocalDate today, Integer daysLeft) {
        Families.Registered holm = register("Familien Holm", parent("Karen"));
        Plans.Plan plan = Plans.activated(Plans.draft(holm.id(), Plans.threeHalfYears()));
        HeldClock.holdAt(today);
        if (daysLeft == null) {
            today().body("phasesEnding.items", empty());
            return;
        }
        today().body(
                        "phasesEnding",
                        equalTo(json(
                                "total",
                                1,
                                "items",
                                List.of(json(
                                        "familyId",
                                        holm.id(),
                                        "familyName",
                                        "Familien Holm",
                                        "caseNumber",
                                        holm.caseNumber(),
                                        "planId",
                                        plan.id(),
                                        "phaseId",
                                        plan.phase(1),
                                        "sequence",
                                        1,
                                        "title",
                                        "Ro",
                                        "endDate",
                                        "2026-06-30",
                                        "daysLeft",
                                        daysLeft)))));
    }

    @Test
    void theLastPhaseStaysWhenItIsOverUntilThePlanIsClosed() {
        Plans.Plan plan = Plans.anActivePlan();
        HeldClock.holdAt(LocalDate.of(2027, 7, 3));
        today().body("phasesEnding.total", is(1))
                .body("phasesEnding.items[0].phaseId", equalTo(plan.phase(3)))
                .body("phasesEnding.items[0].daysLeft", is(-3));
        Plans.closed(plan);
        today().body("phasesEnding.items", empty());
    }

    @Test
    void onlyActivePlansHavePhasesThatEnd() {
        Plans.Plan plan = Plans.aDraft();
        HeldClock.holdAt(LocalDate.of(2026, 6, 15));
        today().body("phasesEnding.items", empty());
        Plans.activated(plan);
        today().body("phasesEnding.total", is(1));
        HeldClock.holdAt(LocalDate.of(2026, 7, 1));
        today().body("phasesEnding.items", empty());
        HeldClock.holdAt(LocalDate.of(2026, 6, 15));
        Plans.closed(plan);
        today().body("phasesEnding.items", empty());
    }

    @Test
    void anOpenGoalPastItsDateIsOverdue() {
        Families.Registered holm = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Plans.Plan plan = Plans.activated(Plans.draft(holm.id(), Plans.threeHalfYears()));
        Goals.Goal late = Goals.created(Goals.asked(
                plan,
                Plans.with(
                        Plans.with(Goals.body("Emil går til fodbold", plan.phase(1)), "targetDate", "2026-04-30"),
                        "ownerId",
                        holm.person("Emil"))));
        overdue(plan, "Familien spiser sammen", "2026-05-01");
        overdue(plan, "I dag", "2026-05-02");
        HeldClock.holdAt(LocalDate.of(2026, 5, 2));
        today().body("overdueGoals.total", is(2))
                .body("overdueGoals.items.title", contains("Emil går til fodbold", "Familien spiser sammen"))
                .body("overdueGoals.items.ownerName", contains("Emil Holm", null))
                .body(
                        "overdueGoals.items[0]",
                        equalTo(json(
                                "familyId",
                                holm.id(),
                                "familyName",
                                "Familien Holm",
                                "caseNumber",
                                holm.caseNumber(),
                                "goalId",
                                late.id(),
                                "title",
                                "Emil går til fodbold",
                                "targetDate",
                                "2026-04-30",
                                "daysOver",
                                2,
                                "ownerName",
                                "Emil Holm")));
    }

    @Test
    void closedAndParkedGoalsAreNotOverdue() {
        Plans.Plan plan = Plans.activated(
                Plans.draft(register("Familien Holm", parent("Karen")).id(), Plans.threeHalfYears()));
        Goals.after(overdue(plan, "Nået", "2026-04-30"), "agree", "start", "complete");
        Goals.after(overdue(plan, "Opgivet", "2026-04-30"), "drop");
        Goals.after(overdue(plan, "Parkeret", "2026-04-30"), "park");
        Goals.after(overdue(plan, "I gang", "2026-04-28"), "agree", "start");
        Goals.after(overdue(plan, "Aftalt", "2026-04-29"), "agree");
        overdue(plan, "Foreslået", "2026-04-30");
        HeldClock.holdAt(LocalDate.of(2026, 5, 2));
        today().body("overdueGoals.items.title", contains("I gang", "Aftalt", "Foreslået"));
        Plans.closed(plan);
        today().body("overdueGoals.items", empty());
    }
}
