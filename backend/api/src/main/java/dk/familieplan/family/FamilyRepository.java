package dk.familieplan.family;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Every family that leaves the database for a caller comes through {@link #get} or {@link #lock}. A family that is not
 * there is the problem {@code not-found}.
 */
@ApplicationScoped
public class FamilyRepository implements PanacheRepositoryBase<Family, UUID> {

    /** The family with its members in one statement. */
    public Family get(UUID id) {
        // Not firstResult: a limit on rows with joined collections would be worked out in memory.
        return list("from Family f left join fetch f.members m left join fetch m.person where f.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(FamilyRepository::unknown);
    }

    /** The family's row held until the transaction ends: changes of one family queue up instead of colliding. */
    public Family lock(UUID id) {
        find("id = ?1 and " + Readable.MAY_CHANGE.formatted("id"), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(FamilyRepository::unknown);
        return get(id);
    }

    /**
     * The same with every other family that the member is in, always in one order: a person changes for all of them, and
     * two who change one person through two families must not wait for each other.
     */
    Family lockWithOthersOf(UUID id, UUID memberId) {
        getEntityManager()
                .createNativeQuery("select lock_families_of_member(:family, :member)", Tuple.class)
                .setParameter("family", id)
                .setParameter("member", memberId)
                .getSingleResult();
        return lock(id);
    }

    /** Many families with their members, in no order; ids that nothing has are left out. */
    public List<Family> load(List<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select see_families(:ids)", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getSingleResult();
        return list("from Family f left join fetch f.members m left join fetch m.person where f.id in ?1", ids);
    }

    /** For lists below a family: a family that is not there has no empty list, it is not found. */
    public void require(UUID id) {
        if (count("id", id) == 0) {
            throw unknown();
        }
    }

    /**
     * Whether the person belongs, or has belonged, to the family. It stays so until the transaction ends: whoever would
     * remove the member meanwhile waits for it.
     */
    public boolean holdMember(UUID familyId, UUID personId) {
        return getEntityManager()
                        .createQuery(
                                "from Membership where family.id = :family and person.id = :person", Membership.class)
                        .setParameter("family", familyId)
                        .setParameter("person", personId)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .setMaxResults(1)
                        .getResultList()
                        .size()
                == 1;
    }

    /** Other families that the person is in, seen by the caller or not, are found by what the person is called by now. */
    void tellOthersOf(Person person, Family except) {
        flush();
        getEntityManager()
                .createNativeQuery("select tell_other_families(:person, :family)", Tuple.class)
                .setParameter("person", person.id())
                .setParameter("family", except.id())
                .getSingleResult();
    }

    /** Somebody who is in no family any more, whoever's it was, leaves no trace. */
    void forgetUnlessInFamily(Person person) {
        flush();
        getEntityManager().detach(person);
        getEntityManager()
                .createNativeQuery("select forget_person_without_family(:person)", Tuple.class)
                .setParameter("person", person.id())
                .getSingleResult();
    }

    /** Unique and rising; the year is the year of registration. */
    String nextCaseNumber(int year) {
        // As a tuple, like every native query here: one of a single value would be planned anew each time, and every
        // plan of it kept (Hibernate 7.2).
        Tuple next = (Tuple) getEntityManager()
                .createNativeQuery("select nextval('case_number')", Tuple.class)
                .getSingleResult();
        return String.format(Locale.ROOT, "FP-%d-%04d", year, next.get(0, Long.class));
    }

    private static RuntimeException unknown() {
        return ProblemType.NOT_FOUND.because("There is no such family.");
    }
}
