package dk.familieplan.goal;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** What should become true, for whom, in which part of life; under a phase of the plan, or parked. */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class Goal extends Stored {

    @Column(updatable = false)
    private UUID familyId;

    @Column(updatable = false)
    private UUID planId;

    /** Null while the goal is parked. */
    private UUID phaseId;

    /** The phase it was last parked from, and goes back to; null when that phase is gone or it never had one. */
    private UUID parkedFrom;

    private UUID ownerId;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private LifeArea lifeArea;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ProposedBy proposedBy;

    private int priority = 1;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.PROPOSED;

    private String statusReason;
    private Integer achievement;
    private LocalDate agreedOn;
    private String agreementNote;
    private LocalDate startedOn;
    private LocalDate closedOn;
    private LocalDate targetDate;

    protected Goal() {}

    Goal(UUID familyId, UUID planId, NewGoal request) {
        this.familyId = familyId;
        this.planId = planId;
        phaseId = request.phaseId();
        ownerId = request.ownerId();
        title = request.title();
        description = request.description();
        lifeArea = request.lifeArea();
        proposedBy = request.proposedBy();
        targetDate = request.targetDate();
    }

    /** Everything but the place, which {@link GoalOrder} decides together with the other goals. */
    void describe(GoalEdit edit) {
        title = edit.title();
        description = edit.description();
        lifeArea = edit.lifeArea();
        ownerId = edit.ownerId();
        targetDate = edit.targetDate();
    }

    /**
     * @param note null when nothing is noted
     * @throws RuntimeException the problem {@code illegal-transition} unless it is proposed; it may be parked
     */
    void agree(LocalDate on, String note) {
        requireStatus("agreed to", GoalStatus.PROPOSED);
        status = GoalStatus.AGREED;
        agreedOn = on;
        agreementNote = note;
    }

    /**
     * @throws RuntimeException the problem {@code illegal-transition} unless it is agreed to and under a phase; {@code
     *     validation} when that day is before the agreement
     */
    void start(LocalDate on) {
        requireStatus("started", GoalStatus.AGREED);
        requireOffTheShelf();
        if (on.isBefore(agreedOn)) {
            throw ProblemType.invalid("startedOn", ErrorCode.DATE_RANGE, "A goal cannot start before it is agreed to.");
        }
        status = GoalStatus.ACTIVE;
        startedOn = on;
    }

    /**
     * @throws RuntimeException the problem {@code illegal-transition} unless it is active and under a phase; {@code
     *     validation} when that day is before the start
     */
    void complete(LocalDate on) {
        requireStatus("completed", GoalStatus.ACTIVE);
        requireOffTheShelf();
        if (on.isBefore(startedOn)) {
            throw ProblemType.invalid(
                    "completedOn", ErrorCode.DATE_RANGE, "A goal cannot be completed before it is started.");
        }
        status = GoalStatus.COMPLETED;
        statusReason = null;
        closedOn = on;
    }

    /**
     * @param reason never null: the caller has asked for it
     * @throws RuntimeException the problem {@code illegal-transition} when it is completed or dropped already
     */
    void drop(LocalDate on, String reason) {
        requireOpen("dropped");
        status = GoalStatus.DROPPED;
        statusReason = reason;
        closedOn = on;
    }

    /** Goes back to where it was: a goal that was dropped before the family agreed is not agreed to by reopening it. */
    void reopen(String reason) {
        requireStatus("reopened", GoalStatus.COMPLETED, GoalStatus.DROPPED);
        if (startedOn != null) {
            status = GoalStatus.ACTIVE;
        } else {
            status = agreedOn == null ? GoalStatus.PROPOSED : GoalStatus.AGREED;
        }
        statusReason = reason;
        closedOn = null;
    }

    void requireParkable() {
        requireOpen("parked");
        if (parked()) {
            throw ProblemType.ILLEGAL_TRANSITION.because("The goal is parked already.");
        }
    }

    void requireResumable() {
        requireOpen("resumed");
        if (!parked()) {
            throw ProblemType.ILLEGAL_TRANSITION.because("The goal is not parked.");
        }
    }

    /** To stand under another phase is no step of its life; to be put on the shelf or taken off it is one. */
    void requireMovable(UUID target) {
        if (target == null) {
            requireParkable();
        } else if (parked()) {
            requireResumable();
        }
    }

    void requireAssessable() {
        requireStatus("evaluated", GoalStatus.AGREED, GoalStatus.ACTIVE, GoalStatus.COMPLETED);
    }

    /** @param achievement the newest rating by date, −2…+2 on the goal-attainment scale */
    void assess(int achievement) {
        this.achievement = achievement;
    }

    void moveTo(UUID phaseId) {
        if (phaseId == null && this.phaseId != null) {
            parkedFrom = this.phaseId;
        }
        this.phaseId = phaseId;
    }

    void rank(int priority) {
        this.priority = priority;
    }

    private void requireOffTheShelf() {
        if (parked()) {
            throw ProblemType.ILLEGAL_TRANSITION.because("The goal is parked; take it off the shelf first.");
        }
    }

    private void requireOpen(String step) {
        requireStatus(step, GoalStatus.PROPOSED, GoalStatus.AGREED, GoalStatus.ACTIVE);
    }

    private void requireStatus(String step, GoalStatus... allowed) {
        for (GoalStatus each : allowed) {
            if (status == each) {
                return;
            }
        }
        throw ProblemType.ILLEGAL_TRANSITION.because(
                "A goal that is " + status.name().toLowerCase(Locale.ROOT) + " cannot be " + step + ".");
    }

    GoalEdit edit() {
        return new GoalEdit(title, description, lifeArea, ownerId, targetDate, phaseId, priority);
    }

    boolean parked() {
        return phaseId == null;
    }

    UUID familyId() {
        return familyId;
    }

    UUID planId() {
        return planId;
    }

    UUID parkedFrom() {
        return parkedFrom;
    }

    ProposedBy proposedBy() {
        return proposedBy;
    }

    GoalStatus status() {
        return status;
    }

    String statusReason() {
        return statusReason;
    }

    Integer achievement() {
        return achievement;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    String agreementNote() {
        return agreementNote;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
