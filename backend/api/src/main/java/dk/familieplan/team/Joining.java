package dk.familieplan.team;

import dk.familieplan.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How somebody comes onto a family's team, whose row is held. */
@ApplicationScoped
class Joining {

    @Inject
    TeamRepository team;

    @Inject
    StaffRepository staff;

    @Inject
    UnitRepository units;

    @Inject
    Clock clock;

    TeamMember add(UUID familyId, NewTeamMember request) {
        Instant now = now();
        request.check(Moments.dayOf(now));
        Staff user = request.userId() == null ? null : staff.available(request.userId(), "userId");
        var member = new TeamMember(
                familyId,
                user,
                request.name(),
                request.role(),
                units.open(request.unitId(), Moments.dayOf(now)),
                Moments.beginOf(request.firstDay(Moments.dayOf(now)), now),
                Moments.endOf(request.validTo()));
        if (request.role() == TeamRole.CONTACT_PERSON
                && team.contactPerson(familyId, now).isPresent()) {
            throw ProblemType.CONTACT_PERSON_EXISTS.because("Hand over from the contact person there is.");
        }
        if (user != null && team.of(familyId, user.id(), now).stream().anyMatch(member::overlaps)) {
            throw ProblemType.ALREADY_ON_TEAM.because("The user is on the team in this period.");
        }
        team.persistAndFlush(member);
        return member;
    }

    TeamMember handOver(UUID familyId, HandOver request) {
        Instant now = now();
        TeamMember old = team.contactPerson(familyId, now).orElse(null);
        request.check(old);
        Staff user = staff.available(request.userId(), "userId");
        Unit unit = units.open(request.unitId(), Moments.dayOf(now));
        var before = team.of(familyId, user.id(), now);
        var contact = new TeamMember(familyId, user, null, TeamRole.CONTACT_PERSON, unit, now, null);
        team.persist(contact);
        if (old != null && request.stayAs() != null) {
            team.persist(new TeamMember(familyId, old.user(), null, request.stayAs(), old.unit(), now, null));
        }
        before.forEach(each -> endOrForget(each, now));
        team.flush();
        // Last of all: it may be the caller, who sees nothing of the family from then on.
        if (old != null) {
            old.end(now);
            team.flush();
        }
        return contact;
    }

    /** @param unit what {@code edit} names */
    void change(TeamMember member, TeamMemberEdit edit, Unit unit, Instant now) {
        TeamMember past = member.change(edit, unit, now);
        if (past != null) {
            team.persist(past);
        }
        team.flush();
    }

    /** What never began is no history. */
    void endOrForget(TeamMember member, Instant now) {
        if (member.hasBegun(now)) {
            member.end(now);
        } else {
            team.delete(member);
        }
    }

    /** As exact as the database keeps it; once for all that happens together. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
