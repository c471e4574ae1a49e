package dk.familieplan.plan;

import static dk.familieplan.support.PastTheApi.refuses;
import static dk.familieplan.support.PastTheApi.write;

import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever writes to it and by whatever code. */
@QuarkusTest
class PlanRulesInTheDatabaseTest {

    /** What is written past the API keeps only the database's own rules; tests of all the others count every row. */
    @AfterEach
    void leaveNothingHalfRight() {
        Families.forgetAll();
    }

    private static String planOf(String status) {
        return "insert into plan (id, version, family_id, title, status, start_date, phase_changes, created_at, updated_at)"
                + " values (gen_random_uuid(), 0, ?, 'Endnu en plan', '" + status + "', '2026-01-01', 0, now(), now())";
    }

    private static String phase(int sequence, String from, String to) {
        return "insert into phase (id, version, plan_id, family_id, sequence, title, focus, start_date, end_date,"
                + " created_at, updated_at) values (gen_random_uuid(), 0, ?, ?, " + sequence + ", 'Ny', 'Ro', '" + from
                + "', '" + to + "', now(), now())";
    }

    private static String goalIn(String status) {
        return "insert into goal (id, version, plan_id, family_id, phase_id, title, life_area, proposed_by, priority, status,"
                + " created_at, updated_at) values (gen_random_uuid(), 0, ?, ?, ?, 'Job', 'WORK', 'FAMILY', 1, '"
                + status
                + "', now(), now())";
    }

    @Test
    void aFamilyHasOneDraft() {
        refuses("plan_one_draft", planOf("DRAFT"), Plans.aDraft().familyId());
    }

    @Test
    void aFamilyHasOneActivePlan() throws SQLException {
        Plans.Plan active = Plans.anActivePlan();
        refuses("plan_one_active", planOf("ACTIVE"), active.familyId());
        write(planOf("DRAFT"), active.familyId());
        refuses(
                "plan_one_active",
                "update plan set status = 'ACTIVE' where status = 'DRAFT' and family_id = ?",
                active.familyId());
    }

    @Test
    void aClosedPlanSaysWhy() {
        refuses("plan_closed_with_reason", planOf("CLOSED"), Plans.aFamily().id());
    }

    @Test
    void thePhasesOfAPlanDoNotOverlap() throws SQLException {
        Plans.Plan plan = Plans.aDraft();
        refuses("phase_no_overlap", phase(4, "2027-06-30", "2027-12-31"), plan.id(), plan.familyId());
        refuses("phase_no_overlap", phase(4, "2026-08-01", "2026-08-01"), plan.id(), plan.familyId());
        refuses("phase_no_overlap", "update phase set end_date = '2026-07-01' where id = ?", plan.phase(1));
        write(phase(4, "2027-07-01", "2027-12-31"), plan.id(), plan.familyId());
    }

    @Test
    void thePhasesOfAPlanAreNumberedOnce() {
        Plans.Plan plan = Plans.aDraft();
        refuses("phase_sequence", phase(3, "2027-07-01", "2027-12-31"), plan.id(), plan.familyId());
    }

    @Test
    void aPhaseDoesNotEndBeforeItStarts() {
        Plans.Plan plan = Plans.aDraft();
        refuses("phase_period", phase(4, "2027-07-01", "2027-06-30"), plan.id(), plan.familyId());
    }

    @Test
    void aPhaseBelongsToTheFamilyOfItsPlan() {
        Plans.Plan plan = Plans.aDraft();
        refuses(
                "phase_plan_id_family_id_fkey",
                phase(4, "2027-07-01", "2027-12-31"),
                plan.id(),
                Plans.aFamily().id());
    }

    @Test
    void aGoalStandsUnderAPhaseOfItsOwnPlan() throws SQLException {
        Plans.Plan plan = Plans.aDraft();
        Plans.Plan other = Plans.aDraft();
        refuses("goal_phase_id_plan_id_fkey", goalIn("PROPOSED"), plan.id(), plan.familyId(), other.phase(1));
        refuses("goal_plan_id_family_id_fkey", goalIn("PROPOSED"), plan.id(), other.familyId(), plan.phase(1));
        refuses(
                "goal_phase_id_plan_id_fkey",
                "update goal set phase_id = ? where id = ?",
                other.phase(1),
                Goals.propose(plan, 1, "Job").id());
        write(goalIn("PROPOSED"), plan.id(), plan.familyId(), plan.phase(1));
    }

    @Test
    void aPhaseIsNotTakenAwayFromItsGoals() {
        Plans.Plan plan = Plans.aDraft();
        Goals.propose(plan, 1, "Job");
        refuses("goal_phase_id_plan_id_fkey", "delete from phase where id = ?", plan.phase(1));
    }

    @Test
    void aGoalIsNotActiveBeforeTheFamilyAgreed() {
        Plans.Plan plan = Plans.aDraft();
        refuses("goal_agreed_first", goalIn("AGREED"), plan.id(), plan.familyId(), plan.phase(1));
        refuses("goal_agreed_first", goalIn("ACTIVE"), plan.id(), plan.familyId(), plan.phase(1));
        refuses("goal_agreed_first", goalIn("COMPLETED"), plan.id(), plan.familyId(), plan.phase(1));
    }

    @Test
    void anAchievementIsOnTheScale() {
        Plans.Plan plan = Plans.aDraft();
        Goals.Goal goal = Goals.agreed(plan, 1, "Job");
        refuses("goal_achievement_check", "update goal set achievement = 3 where id = ?", goal.id());
        refuses(
                "goal_evaluation_achievement_check",
                "insert into goal_evaluation (id, version, family_id, goal_id, achievement, evaluated_on, author_id, author_name,"
                        + " created_at, updated_at) values (gen_random_uuid(), 0, ?, ?, -3, '2026-01-01', 'a', 'A', now(), now())",
                plan.familyId(),
                goal.id());
    }
}
