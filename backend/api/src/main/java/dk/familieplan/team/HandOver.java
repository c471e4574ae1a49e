package dk.familieplan.team;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Makes somebody else the contact person, from this moment on.
 *
 * @param from the team member who is the contact person, as the caller has seen; null when there is none
 * @param userId who takes over, of the directory of staff
 * @param unitId where they work from; null when that is no unit
 * @param stayAs what the old contact person is to the team from now on; null when they leave it
 */
public record HandOver(UUID from, @NotBlank @Size(max = 255) String userId, UUID unitId, TeamRole stayAs) {

    /** @param contact who it is now; null when there is none */
    void check(TeamMember contact) {
        if (stayAs == TeamRole.CONTACT_PERSON) {
            throw ProblemType.invalid("stayAs", ErrorCode.CONFLICT, "A family has one contact person at a time.");
        }
        if (contact == null ? from != null : !contact.id().equals(from)) {
            throw ProblemType.CONTACT_PERSON_CHANGED.because(
                    "Nothing was handed over. Read the team again and decide what should stand.");
        }
        if (contact != null && contact.isUser(userId)) {
            throw ProblemType.invalid("userId", ErrorCode.CONFLICT, "This is the contact person already.");
        }
    }
}
