package dk.familieplan.team;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes hold the family's row first, so that they queue up; one that is not there is the problem {@code not-found}. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<TeamMember, UUID> {

    private static final String WITH_NAMES = "from TeamMember m left join fetch m.user left join fetch m.unit ";

    private static final String CURRENT = " and m.beginsAt <= ?2 and (m.endsAt is null or m.endsAt > ?2)";

    /** As {@link TeamMember#rank} says it. */
    private static final String RANK = "(case when m.endsAt <= ?2 then 3 when m.beginsAt > ?2 then 2"
            + " when m.role = CONTACT_PERSON then 0 else 1 end)";

    TeamMember get(UUID familyId, UUID id) {
        return find(WITH_NAMES + "where m.familyId = ?1 and m.id = ?2", familyId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such team member."));
    }

    /**
     * Today's team with the contact person at the top, then those to come, then those who have left, each the newest
     * first; one row more than {@code limit} when there are more.
     */
    List<TeamMember> page(UUID familyId, boolean current, Instant now, Cursor after, int limit) {
        String some = WITH_NAMES + "where m.familyId = ?1" + (current ? CURRENT : "");
        String order = " order by " + RANK + ", m.id desc";
        var query = after == null
                ? find(some + order, familyId, now)
                : find(
                        some + " and (" + RANK + " > ?3 or " + RANK + " = ?3 and m.id < ?4)" + order,
                        familyId,
                        now,
                        after.number(0),
                        after.id(1));
        return query.range(0, limit).list();
    }

    Optional<TeamMember> contactPerson(UUID familyId, Instant now) {
        return find(WITH_NAMES + "where m.familyId = ?1 and m.role = CONTACT_PERSON" + CURRENT, familyId, now)
                .firstResultOptional();
    }

    /** Where the user is on the team, or will be. */
    List<TeamMember> of(UUID familyId, String userId, Instant now) {
        return list(
                WITH_NAMES + "where m.familyId = ?1 and m.user.id = ?2 and (m.endsAt is null or m.endsAt > ?3)",
                familyId,
                userId,
                now);
    }
}
