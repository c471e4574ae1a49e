package dk.familieplan.family;

import dk.familieplan.access.CurrentUser;
import dk.familieplan.access.Readable;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;

/** Brings persons into families: somebody new, or somebody already known from another family. */
@ApplicationScoped
class Registration {

    @Inject
    FamilyRepository families;

    @Inject
    EntityManager entityManager;

    @Inject
    Event<Registering> registering;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    Family register(NewFamily request) {
        registering.fire(new Registering());
        Family family = new Family(families.nextCaseNumber(LocalDate.now(clock).getYear()), request.name(), user.id());
        for (int i = 0; i < request.members().size(); i++) {
            join(family, request.members().get(i), "members[" + i + "].");
        }
        families.persistAndFlush(family);
        return family;
    }

    Membership join(Family family, NewMember member, String path) {
        LocalDate today = LocalDate.now(clock);
        member.check(path, today);
        Person person = member.personId() == null ? newPerson(member) : knownPerson(member, path);
        return family.add(person, member.edit(person, today));
    }

    private Person newPerson(NewMember member) {
        Person person = new Person(member.givenName(), member.familyName(), member.birthDate());
        entityManager.persist(person);
        return person;
    }

    private Person knownPerson(NewMember member, String path) {
        // Held, so that a new name given meanwhile is the one that the family is found by.
        return entityManager
                .createQuery("from Person where id = :id and " + Readable.MAY_CHANGE_PERSON, Person.class)
                .setParameter("id", member.personId())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ProblemType.invalid(
                        path + "personId", ErrorCode.UNKNOWN_REFERENCE, "There is no such person."));
    }
}
