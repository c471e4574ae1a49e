package dk.familieplan.plan;

import static dk.familieplan.support.AtOnce.outcome;
import static dk.familieplan.support.AtOnce.outcomes;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Plans.activate;
import static dk.familieplan.support.Plans.anActivePlan;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.familyStatus;
import static dk.familieplan.support.Plans.read;
import static dk.familieplan.support.Plans.threeHalfYears;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Plans and phases that several people change in the same moment. */
@QuarkusTest
class PlansAtOnceTest {

    private static final int ROUNDS = 15;

    private static Plans.Plan agreedDraft(String familyId) {
        Plans.Plan plan = draft(familyId, threeHalfYears());
        Goals.agreed(plan, 1, "Ida kommer i skole hver dag");
        return plan;
    }

    private static Response plansOf(Plans.Plan plan) {
        return Api.as(Roles.COORDINATOR).queryParam("limit", 200).get("/families/" + plan.familyId() + "/plans");
    }

    @RepeatedTest(3)
    void aDraftIsActivatedWhileThePlanBeforeItIsClosed() {
        Plans.Plan active = anActivePlan();
        Plans.Plan next = agreedDraft(active.familyId());
        List<Response> answers =
                AtOnce.send(10, i -> i == 0 ? Plans.close(active, "Familien klarer sig selv") : activate(next));
        assertEquals("200", outcome(answers.get(0)));
        List<String> activations = outcomes(answers.subList(1, 10));
        assertTrue(Collections.frequency(activations, "200") <= 1, activations.toString());
        assertTrue(
                List.of("200", "one-active-plan", "illegal-transition").containsAll(activations),
                activations.toString());
        boolean activated = activations.contains("200");
        assertEquals(activated ? "active" : "draft", read(next).view().getString("status"));
        assertEquals(activated ? "active" : "planning", familyStatus(next));
    }

    /** Round after round the next plan takes the place of the one before, in the moment in which that one is closed. */
    @Test
    void twoPlansOfOneFamilyAreNeverActiveTogether() {
        Plans.Plan active = anActivePlan();
        for (int round = 0; round < ROUNDS; round++) {
            Plans.Plan before = active;
            Plans.Plan next = agreedDraft(before.familyId());
            List<Response> answers = AtOnce.send(
                    () -> activate(next),
                    () -> Plans.close(before, "Familien er kommet videre"),
                    () -> activate(before),
                    () -> plansOf(before),
                    () -> plansOf(before));
            assertEquals("200", outcome(answers.get(1)));
            assertEquals("illegal-transition", outcome(answers.get(2)));
            for (Response read : answers.subList(3, 5)) {
                List<String> states = View.of(read.asString()).getList("items.status");
                assertTrue(Collections.frequency(states, "active") <= 1, states.toString());
            }
            if (outcome(answers.get(0)).equals("one-active-plan")) {
                activate(next).then().statusCode(200);
            } else {
                assertEquals("200", outcome(answers.get(0)));
            }
            active = read(next);
            assertEquals("active", active.view().getString("status"));
        }
    }

    @RepeatedTest(3)
    void aPlanIsNotActivatedBesideTheOneThatRuns() {
        Plans.Plan active = anActivePlan();
        Plans.Plan next = agreedDraft(active.familyId());
        List<Response> answers = AtOnce.send(10, i -> activate(i % 2 == 0 ? active : next));
        for (int i = 0; i < 10; i++) {
            assertEquals(i % 2 == 0 ? "illegal-transition" : "one-active-plan", outcome(answers.get(i)));
        }
        assertEquals("draft", read(next).view().getString("status"));
    }

    @RepeatedTest(3)
    void twoFamiliesDoNotWaitForEachOther() {
        List<Plans.Plan> drafts = Stream.generate(
                        () -> agreedDraft(Plans.aFamily().id()))
                .limit(4)
                .toList();
        assertEquals(Collections.nCopies(4, "200"), outcomes(AtOnce.send(4, i -> activate(drafts.get(i)))));
    }

    @RepeatedTest(3)
    void aFamilyGetsItsNextDraftWhileItsPlanIsClosed() {
        Plans.Plan active = anActivePlan();
        List<Response> answers = AtOnce.send(
                () -> Plans.close(active, "Familien klarer sig selv"),
                () -> Plans.asked(active.familyId(), Plans.body("2026-01-01", threeHalfYears())));
        assertEquals(List.of("200", "201"), outcomes(answers));
        assertEquals("planning", familyStatus(active));
    }

    /** Ten who pull at the boundary from both sides, each to another day. */
    @RepeatedTest(3)
    void oneBoundaryIsMovedByOneOnly() {
        Plans.Plan plan = Plans.aDraft();
        String first = Change.etag(plan.phasePath(1));
        String second = Change.etag(plan.phasePath(2));
        List<Response> answers = AtOnce.send(
                10,
                i -> i % 2 == 0
                        ? Change.of(plan.phasePath(1), first, json("endDate", "2026-08-" + (10 + i)))
                        : Change.of(plan.phasePath(2), second, json("startDate", "2026-05-" + (10 + i))));
        List<String> expected = Stream.concat(Stream.of("200"), Collections.nCopies(9, "stale-version").stream())
                .toList();
        assertEquals(expected, outcomes(answers));
    }

    @RepeatedTest(3)
    void aBoundaryIsMovedWhileAPhaseIsCutAndAnotherRemoved() {
        Plans.Plan plan = Plans.anActivePlan();
        String second = Change.etag(plan.phasePath(2));
        String third = Change.etag(plan.phasePath(3));
        List<Response> answers = AtOnce.send(
                () -> Change.of(plan.phasePath(2), second, json("endDate", "2026-11-30")),
                () -> Api.as(Roles.COORDINATOR)
                        .body(json("startDate", "2026-10-01", "title", "Videre", "focus", "Job"))
                        .post(plan.phasePath(2) + "/split"),
                () -> Api.as(Roles.COORDINATOR).header(Change.seen(third)).delete(plan.phasePath(3)),
                () -> Goals.asked(plan, Goals.body("Noah lærer at svømme", plan.phase(3))));
        assertEquals("201", outcome(answers.get(1)));
        assertTrue(
                List.of("200", "201", "204", "stale-version", "validation").containsAll(outcomes(answers)),
                outcomes(answers).toString());
        assertEquals("2027-06-30", read(plan).view().getString("endDate"));
    }

    @RepeatedTest(3)
    void theLastTwoPhasesOfAnActivePlanAreNotBothRemoved() {
        Plans.Plan plan =
                Plans.activated(draft(Plans.aFamily().id(), threeHalfYears().subList(0, 2)));
        List<String> seen = List.of(Change.etag(plan.phasePath(1)), Change.etag(plan.phasePath(2)));
        List<Response> answers = AtOnce.send(
                2,
                i -> Api.as(Roles.COORDINATOR).header(Change.seen(seen.get(i))).delete(plan.phasePath(i + 1)));
        assertTrue(
                List.of(List.of("204", "stale-version"), List.of("204", "last-phase"))
                        .contains(outcomes(answers)),
                outcomes(answers).toString());
    }
}
