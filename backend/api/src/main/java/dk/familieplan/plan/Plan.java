package dk.familieplan.plan;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.programme.Programme;
import dk.familieplan.storage.Stored;
import dk.familieplan.time.PlausibleDate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;

/** A family's joint plan. Its phases are ordered and contiguous, and together they span it. */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class Plan extends Stored {

    @Column(updatable = false)
    private UUID familyId;

    private UUID programmeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programmeId", insertable = false, updatable = false)
    private Programme programme;

    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private LocalDate startDate;

    /** Last day of the last phase; null while the plan has no phase. */
    private LocalDate endDate;

    /** Counts changes of phases, so that each of them raises the plan's version. */
    private int phaseChanges;

    private Instant activatedAt;
    private Instant closedAt;
    private String closeReason;

    @Enumerated(EnumType.STRING)
    private ClosedAs closedAs;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sequence")
    @BatchSize(size = 200)
    private List<Phase> phases = new ArrayList<>();

    protected Plan() {}

    /** A draft without phases. */
    Plan(UUID familyId, UUID programmeId, String title, LocalDate startDate) {
        this.familyId = familyId;
        this.programmeId = programmeId;
        this.title = title;
        this.startDate = startDate;
    }

    /** @throws RuntimeException the problem {@code plan-not-editable} when it is closed */
    public void requireOpen() {
        if (status == PlanStatus.CLOSED) {
            throw ProblemType.PLAN_NOT_EDITABLE.because("The plan is closed; a closed plan is kept as it was.");
        }
    }

    /**
     * @throws RuntimeException the problem {@code plan-not-editable} when it is closed, or when another start is asked of
     *     one that is no draft; {@code validation} when its last phase would end after 2199
     */
    void change(PlanEdit edit) {
        requireOpen();
        if (!edit.startDate().equals(startDate)) {
            if (status != PlanStatus.DRAFT) {
                throw ProblemType.PLAN_NOT_EDITABLE.because(
                        "Only a draft can be moved as a whole; move the boundaries of the phases of an active plan.");
            }
            new Timeline(phases).shift(startDate, edit.startDate());
            startDate = edit.startDate();
        }
        title = edit.title();
        phasesChanged();
    }

    /**
     * @param agreedGoals how many of the plan's goals the family has agreed to
     * @throws RuntimeException the problem {@code illegal-transition} when it is no draft; {@code agreement-missing} when
     *     it has no phase or no such goal
     */
    void activate(long agreedGoals, Instant now) {
        requireStatus(PlanStatus.DRAFT, "activated");
        if (phases.isEmpty()) {
            throw ProblemType.AGREEMENT_MISSING.because("A plan needs at least one phase before it can be activated.");
        }
        if (agreedGoals == 0) {
            throw ProblemType.AGREEMENT_MISSING.because(
                    "The family must have agreed to at least one goal before the plan can be activated.");
        }
        status = PlanStatus.ACTIVE;
        activatedAt = now;
    }

    /**
     * @throws RuntimeException the problem {@code illegal-transition} when it is not active; {@code reason-required} when
     *     none is given
     */
    void close(PlanClosing closing, Instant now) {
        requireStatus(PlanStatus.ACTIVE, "closed");
        if (closing.reason() == null || closing.reason().isBlank()) {
            throw ProblemType.REASON_REQUIRED.because("Say why the plan is closed.");
        }
        status = PlanStatus.CLOSED;
        closedAt = now;
        closeReason = closing.reason();
        closedAs = closing.closedAs();
    }

    private void requireStatus(PlanStatus required, String step) {
        if (status != required) {
            throw ProblemType.ILLEGAL_TRANSITION.because(
                    "Only a plan that is " + required.name().toLowerCase(Locale.ROOT) + " can be " + step + ".");
        }
    }

    /**
     * Puts a phase before the first or after the last one.
     *
     * @return the new phase, with a number but no id yet
     * @throws RuntimeException the problem {@code plan-not-editable}, or {@code phase-gap}, {@code phase-overlap} or {@code
     *     validation} when its dates do not fit
     */
    Phase add(PhaseEdit edit) {
        requireOpen();
        Phase phase = new Phase(this, edit);
        new Timeline(phases).add(phase);
        phasesChanged();
        return phase;
    }

    /**
     * The neighbours follow its dates; the first and the last phase move the plan's own.
     *
     * @throws RuntimeException the problem {@code plan-not-editable}, {@code phase-overlap} when a neighbour would have no
     *     day left, or {@code validation} when it would end before it starts
     */
    void change(Phase phase, PhaseEdit edit) {
        requireOpen();
        edit.check("");
        phase.describe(edit);
        new Timeline(phases).move(phase, edit.startDate(), edit.endDate());
        phasesChanged();
    }

    /**
     * @return the second part, with a number but no id yet; the goals stay with the first
     * @throws RuntimeException the problem {@code plan-not-editable}, or {@code validation} when the cut is not within the
     *     phase
     */
    Phase split(Phase phase, PhaseSplit split) {
        requireOpen();
        Phase second = new Phase(this, new PhaseEdit(split.title(), split.focus(), split.startDate(), phase.endDate()));
        new Timeline(phases).split(phase, second);
        phasesChanged();
        return second;
    }

    /**
     * @return the neighbour that takes over the phase's time and goals; null when it was the last one
     * @throws RuntimeException the problem {@code plan-not-editable}, or {@code last-phase} when an active plan would be
     *     left without one
     */
    Phase remove(Phase phase) {
        requireOpen();
        if (phases.size() == 1 && status == PlanStatus.ACTIVE) {
            throw ProblemType.LAST_PHASE.because("An active plan keeps at least one phase.");
        }
        Phase heir = new Timeline(phases).remove(phase);
        phasesChanged();
        return heir;
    }

    private void phasesChanged() {
        phaseChanges++;
        endDate = phases.isEmpty() ? null : phases.get(phases.size() - 1).endDate();
        // Nobody asked for that day: a template or a move of the whole plan led there.
        if (endDate != null && !PlausibleDate.Validator.plausible(endDate)) {
            throw ProblemType.invalid("startDate", ErrorCode.DATE_RANGE, "The plan would end after 2199-12-31.");
        }
        startDate = phases.isEmpty() ? startDate : phases.get(0).startDate();
    }

    PlanEdit edit() {
        return new PlanEdit(title, startDate);
    }

    public UUID familyId() {
        return familyId;
    }

    /** Null when it follows no programme. */
    public UUID programmeId() {
        return programmeId;
    }

    /** As it was read with the plan; null when it follows none. */
    public Programme programme() {
        return programme;
    }

    public String title() {
        return title;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate startDate() {
        return startDate;
    }

    /** The last day of the last phase; null while there is none. */
    public LocalDate endDate() {
        return endDate;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closeReason() {
        return closeReason;
    }

    ClosedAs closedAs() {
        return closedAs;
    }

    /** In their order. */
    public List<Phase> phases() {
        return List.copyOf(phases);
    }
}
