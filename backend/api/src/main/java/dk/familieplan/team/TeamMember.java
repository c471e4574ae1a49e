package dk.familieplan.team;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/**
 * Somebody's time on a family's team, to the moment: it decides what a user may see. Once ended it stays as it was:
 * coming back, or becoming the contact person, is a new one.
 */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class TeamMember extends Stored {

    @Column(updatable = false)
    private UUID familyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Staff user;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private Instant beginsAt;
    private Instant endsAt;

    protected TeamMember() {}

    /** @param user null for a person without an account, whom {@code name} is of then */
    TeamMember(UUID familyId, Staff user, String name, TeamRole role, Unit unit, Instant beginsAt, Instant endsAt) {
        this.familyId = familyId;
        this.user = user;
        this.name = name;
        this.role = role;
        this.unit = unit;
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
    }

    /**
     * Who has had another role, or worked from elsewhere, since before today, has had it: that time becomes a row of its
     * own, and this one begins anew. What was written today is put right where it stands.
     *
     * @param unit what {@code edit} names
     * @return the time until now, to be kept; null when there is none
     */
    TeamMember change(TeamMemberEdit edit, Unit unit, Instant now) {
        requireNotEnded(now);
        boolean contact = role == TeamRole.CONTACT_PERSON;
        if (edit.role() != role && (contact || edit.role() == TeamRole.CONTACT_PERSON)
                || contact && edit.validTo() != null) {
            throw handOver();
        }
        if (!edit.validFrom().equals(validFrom())) {
            begin(edit.validFrom(), now);
        }
        if (edit.validTo() != null && edit.validTo().isBefore(edit.validFrom())
                || !equal(edit.validTo(), validTo()) && isPast(edit.validTo(), now)) {
            throw ProblemType.invalid(
                    "validTo", ErrorCode.DATE_RANGE, "The last day is neither before the first nor before today.");
        }
        if (!equal(edit.validTo(), validTo())) {
            endsAt = Moments.endOf(edit.validTo());
        }
        TeamMember past = role == edit.role() && Objects.equals(this.unit, unit) ? null : untilNow(now);
        role = edit.role();
        this.unit = unit;
        return past;
    }

    private TeamMember untilNow(Instant now) {
        if (!isPast(validFrom(), now)) {
            return null;
        }
        var past = new TeamMember(familyId, user, name, role, unit, beginsAt, now);
        beginsAt = now;
        return past;
    }

    private void begin(LocalDate day, Instant now) {
        if (hasBegun(now) || isPast(day, now)) {
            throw ProblemType.invalid(
                    "validFrom", ErrorCode.DATE_RANGE, "When somebody began is changed only before they begin.");
        }
        beginsAt = Moments.beginOf(day, now);
    }

    /** @throws RuntimeException the problem {@code hand-over-first} for the contact person */
    void requireMayLeave(Instant now) {
        requireNotEnded(now);
        if (role == TeamRole.CONTACT_PERSON) {
            throw handOver();
        }
    }

    /** In time for somebody else to begin; never before its own beginning, wherever the clock of that one stood. */
    void end(Instant now) {
        endsAt = now.isBefore(beginsAt) ? beginsAt : now;
    }

    private void requireNotEnded(Instant now) {
        if (endsAt != null && !endsAt.isAfter(now)) {
            throw ProblemType.TEAM_MEMBER_LEFT.because("What is over is not changed; who comes back is added anew.");
        }
    }

    private static RuntimeException handOver() {
        return ProblemType.HAND_OVER_FIRST.because(
                "A family always has a contact person: hand over to somebody else in one step.");
    }

    private static boolean isPast(LocalDate day, Instant now) {
        return day != null && day.isBefore(Moments.dayOf(now));
    }

    private static boolean equal(LocalDate one, LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    boolean hasBegun(Instant now) {
        return !beginsAt.isAfter(now);
    }

    boolean current(Instant now) {
        return hasBegun(now) && (endsAt == null || endsAt.isAfter(now));
    }

    boolean overlaps(TeamMember other) {
        return (endsAt == null || endsAt.isAfter(other.beginsAt))
                && (other.endsAt == null || other.endsAt.isAfter(beginsAt));
    }

    boolean isUser(String id) {
        return user != null && user.id().equals(id);
    }

    TeamMemberEdit edit() {
        return new TeamMemberEdit(role, unit == null ? null : unit.id(), validFrom(), validTo());
    }

    UUID familyId() {
        return familyId;
    }

    /** Null for a person without an account. */
    Staff user() {
        return user;
    }

    String name() {
        return user == null ? name : user.name();
    }

    TeamRole role() {
        return role;
    }

    /** Null when they work from none. */
    Unit unit() {
        return unit;
    }

    LocalDate validFrom() {
        return Moments.dayOf(beginsAt);
    }

    /** The last day; null while no end is known. */
    LocalDate validTo() {
        LocalDate last = Moments.lastDayOf(endsAt);
        return last != null && last.isBefore(validFrom()) ? validFrom() : last;
    }

    /** In lists: 0 the contact person, 1 the others of today, 2 those to come, 3 those who have left. */
    int rank(Instant now) {
        if (!current(now)) {
            return hasBegun(now) ? 3 : 2;
        }
        return role == TeamRole.CONTACT_PERSON ? 0 : 1;
    }
}
