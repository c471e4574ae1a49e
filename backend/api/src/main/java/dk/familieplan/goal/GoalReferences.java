package dk.familieplan.goal;

import dk.familieplan.family.FamilyRepository;
import dk.familieplan.plan.Plan;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a goal points at must belong to its own family and plan, whatever id a caller sends. */
@ApplicationScoped
class GoalReferences {

    @Inject
    FamilyRepository families;

    /** @param phaseId null for the shelf, which every plan has */
    void requirePhase(Plan plan, UUID phaseId) {
        if (phaseId != null
                && plan.phases().stream().noneMatch(phase -> phase.id().equals(phaseId))) {
            throw ProblemType.invalid("phaseId", ErrorCode.UNKNOWN_REFERENCE, "The plan has no such phase.");
        }
    }

    /** @param ownerId null for the whole family */
    void requireOwner(UUID familyId, UUID ownerId) {
        if (ownerId != null && !families.holdMember(familyId, ownerId)) {
            throw ProblemType.invalid("ownerId", ErrorCode.UNKNOWN_REFERENCE, "The family has no such member.");
        }
    }
}
