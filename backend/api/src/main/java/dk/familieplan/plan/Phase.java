package dk.familieplan.plan;

import dk.familieplan.access.Readable;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** A dated stretch of a plan with one stated focus. Its dates are the plan's to move, so that no gap can open. */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class Phase extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;

    @Column(updatable = false)
    private UUID familyId;

    private int sequence;
    private String title;
    private String focus;
    private LocalDate startDate;
    private LocalDate endDate;

    protected Phase() {}

    Phase(Plan plan, PhaseEdit edit) {
        this.plan = plan;
        this.familyId = plan.familyId();
        describe(edit);
        span(edit.startDate(), edit.endDate());
    }

    void describe(PhaseEdit edit) {
        title = edit.title();
        focus = edit.focus();
    }

    void span(LocalDate startDate, LocalDate endDate) {
        this.startDate = startDate;
        this.endDate = endDate;
    }

    void number(int sequence) {
        this.sequence = sequence;
    }

    PhaseEdit edit() {
        return new PhaseEdit(title, focus, startDate, endDate);
    }

    /** Its first and its last day belong to it. */
    public PhaseStatus statusOn(LocalDate day) {
        if (day.isBefore(startDate)) {
            return PhaseStatus.UPCOMING;
        }
        return day.isAfter(endDate) ? PhaseStatus.PAST : PhaseStatus.CURRENT;
    }

    Plan plan() {
        return plan;
    }

    int sequence() {
        return sequence;
    }

    LocalDate startDate() {
        return startDate;
    }

    LocalDate endDate() {
        return endDate;
    }
}
