package dk.familieplan.goal;

import dk.familieplan.family.MemberRemoval;
import dk.familieplan.plan.PhaseRemoval;
import dk.familieplan.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The order of goals within each phase and on the shelf: 1, 2, 3 … without holes. The plan is locked by the caller. */
@ApplicationScoped
class GoalOrder {

    static final int LAST = Integer.MAX_VALUE;

    @Inject
    GoalRepository goals;

    /** Puts a goal, new or known, at a place; past the end means last. The others close up behind it. */
    void place(Goal goal, UUID phaseId, int priority) {
        UUID old = goal.edit().phaseId();
        boolean known = goal.id() != null;
        if (known && !Objects.equals(old, phaseId)) {
            renumber(without(goal, goals.inPlace(goal.planId(), old)));
        }
        List<Goal> others = without(goal, goals.inPlace(goal.planId(), phaseId));
        goal.moveTo(phaseId);
        others.add(Math.min(priority - 1, others.size()), goal);
        renumber(others);
    }

    /** The goals of a removed phase follow its time to the heir, behind the heir's own; without an heir they are parked. */
    void followHeir(@Observes PhaseRemoval removal) {
        List<Goal> moving = goals.inPlace(removal.planId(), removal.phaseId());
        List<Goal> there = new ArrayList<>(goals.inPlace(removal.planId(), removal.heirId()));
        moving.forEach(goal -> goal.moveTo(removal.heirId()));
        there.addAll(moving);
        renumber(there);
    }

    void keepOwner(@Observes MemberRemoval removal) {
        if (goals.isOwner(removal.familyId(), removal.personId())) {
            throw ProblemType.MEMBER_IN_USE.because(
                    "A goal is this person's. Let them leave by validTo instead, or give the goal another owner first.");
        }
    }

    private static List<Goal> without(Goal goal, List<Goal> there) {
        List<Goal> others = new ArrayList<>(there);
        others.remove(goal);
        return others;
    }

    private static void renumber(List<Goal> there) {
        for (int i = 0; i < there.size(); i++) {
            there.get(i).rank(i + 1);
        }
    }
}
