package dk.familieplan.family;

import dk.familieplan.access.Readable;
import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** One that is not there is the problem {@code not-found}. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    Enrolment get(UUID id) {
        return findByIdOptional(id).orElseThrow(EnrolmentRepository::unknown);
    }

    /** Its row held until the transaction ends: of two steps at once the second sees what the first has done. */
    Enrolment lock(UUID id) {
        return find("id = ?1 and " + Readable.MAY_CHANGE.formatted("familyId"), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(EnrolmentRepository::unknown);
    }

    /** The newest first; one row more than {@code limit} when there are more. */
    List<Enrolment> page(UUID familyId, Cursor after, int limit) {
        var query = after == null
                ? find("familyId = ?1 order by id desc", familyId)
                : find("familyId = ?1 and id < ?2 order by id desc", familyId, after.id(0));
        return query.range(0, limit).list();
    }

    boolean anyOpen(UUID familyId, UUID programmeId) {
        return count("familyId = ?1 and programmeId = ?2 and endedOn is null", familyId, programmeId) > 0;
    }

    private static RuntimeException unknown() {
        return ProblemType.NOT_FOUND.because("There is no such enrolment.");
    }
}
