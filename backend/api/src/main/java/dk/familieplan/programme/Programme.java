package dk.familieplan.programme;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;

/** A municipal whole-family effort with its rules. */
@Entity
public class Programme extends Stored {

    private String name;
    private String municipality;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer periodMonths;
    private Integer capacityFrom;
    private Integer capacityTo;

    @Enumerated(EnumType.STRING)
    private CapacityBasis capacityBasis;

    private Integer enrolmentMonths;
    private Integer maxParallelActions;
    private Integer maxWeeklyHours;

    @ElementCollection
    @CollectionTable(name = "template_phase", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "sequence")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    private List<TemplatePhase> planTemplate = new ArrayList<>();

    protected Programme() {}

    Programme(ProgrammeEdit edit) {
        change(edit);
    }

    void change(ProgrammeEdit edit) {
        if (edit.startsOn() != null && edit.endsOn() != null && edit.endsOn().isBefore(edit.startsOn())) {
            throw ProblemType.invalid("endsOn", ErrorCode.DATE_RANGE, "A programme cannot end before it starts.");
        }
        if (edit.capacityFrom() != null && edit.capacityTo() != null && edit.capacityTo() < edit.capacityFrom()) {
            throw ProblemType.invalid("capacityTo", ErrorCode.RANGE, "The upper capacity cannot be below the lower.");
        }
        name = edit.name();
        municipality = edit.municipality();
        startsOn = edit.startsOn();
        endsOn = edit.endsOn();
        periodMonths = edit.periodMonths();
        capacityFrom = edit.capacityFrom();
        capacityTo = edit.capacityTo();
        capacityBasis = edit.capacityBasis();
        enrolmentMonths = edit.enrolmentMonths();
        maxParallelActions = edit.maxParallelActions();
        maxWeeklyHours = edit.maxWeeklyHours();
        if (!planTemplate.equals(edit.planTemplate())) {
            planTemplate.clear();
            planTemplate.addAll(edit.planTemplate());
        }
    }

    ProgrammeEdit edit() {
        return new ProgrammeEdit(
                name,
                municipality,
                startsOn,
                endsOn,
                periodMonths,
                capacityFrom,
                capacityTo,
                capacityBasis,
                enrolmentMonths,
                maxParallelActions,
                maxWeeklyHours,
                List.copyOf(planTemplate));
    }

    public String name() {
        return name;
    }

    /** In their order; empty when it has none. */
    public List<TemplatePhase> planTemplate() {
        return List.copyOf(planTemplate);
    }
}
