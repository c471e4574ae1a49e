package dk.familieplan.plan;

import dk.familieplan.family.Family;
import dk.familieplan.family.FamilyRepository;
import dk.familieplan.family.FamilyStatus;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.programme.Programme;
import dk.familieplan.programme.ProgrammeRepository;
import dk.familieplan.programme.TemplatePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a plan's state means for its family. Each step holds the family's row, so that two at once queue up. */
@ApplicationScoped
class Planning {

    @Inject
    FamilyRepository families;

    @Inject
    PlanRepository plans;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    AgreedGoals agreedGoals;

    @Inject
    Clock clock;

    Plan draft(UUID familyId, NewPlan request) {
        Family family = families.lock(familyId);
        request.check();
        if (plans.ofFamily(familyId, PlanStatus.DRAFT) != null) {
            throw ProblemType.ONE_DRAFT_PLAN.because("Go on with the draft that is there; a family has one at a time.");
        }
        Programme programme = programme(request.programmeId());
        Plan plan = new Plan(familyId, request.programmeId(), request.title(), request.startDate());
        if (request.phases() != null) {
            request.phases().forEach(plan::add);
        } else if (programme != null) {
            addTemplate(plan, programme);
        }
        plans.persist(plan);
        followPlans(family);
        return plan;
    }

    private Programme programme(UUID id) {
        if (id == null) {
            return null;
        }
        return programmes
                .findByIdOptional(id)
                .orElseThrow(() ->
                        ProblemType.invalid("programmeId", ErrorCode.UNKNOWN_REFERENCE, "There is no such programme."));
    }

    private static void addTemplate(Plan plan, Programme programme) {
        LocalDate start = plan.startDate();
        int months = 0;
        for (TemplatePhase phase : programme.planTemplate()) {
            // Counted from the plan's start, so that a plan from the 31st does not creep towards the 28th.
            LocalDate from = start.plusMonths(months);
            months += phase.months();
            plan.add(new PhaseEdit(
                    phase.title(), phase.focus(), from, start.plusMonths(months).minusDays(1)));
        }
    }

    Plan activate(UUID planId) {
        Family family = families.lock(plans.familyOf(planId));
        Plan plan = plans.lock(planId);
        // Asked before the change: the query would send it to the database, which refuses it in words of its own.
        Plan active = plans.ofFamily(family.id(), PlanStatus.ACTIVE);
        plan.activate(agreedGoals.in(planId), clock.instant());
        if (active != null) {
            throw ProblemType.ONE_ACTIVE_PLAN.because(
                    "Close the family's active plan first; a family has one at a time.");
        }
        followPlans(family);
        return plan;
    }

    Plan close(UUID planId, PlanClosing closing) {
        Family family = families.lock(plans.familyOf(planId));
        Plan plan = plans.lock(planId);
        plan.close(closing, clock.instant());
        followPlans(family);
        return plan;
    }

    private void followPlans(Family family) {
        plans.flush();
        if (plans.ofFamily(family.id(), PlanStatus.ACTIVE) != null) {
            family.followPlans(FamilyStatus.ACTIVE);
        } else if (plans.ofFamily(family.id(), PlanStatus.DRAFT) != null) {
            family.followPlans(FamilyStatus.PLANNING);
        } else {
            family.followPlans(FamilyStatus.CLOSED);
        }
        plans.flush();
    }
}
