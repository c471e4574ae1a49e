package dk.familieplan.goal;

import dk.familieplan.access.Readable;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/**
 * One rating of a goal on the goal-attainment scale (Kiresuk and Sherman, 1968): −2 much less than expected, −1 less,
 * 0 as expected, +1 more, +2 much more.
 */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
@Table(name = "goal_evaluation")
public class Evaluation extends Stored {

    private UUID familyId;
    private UUID goalId;
    private int achievement;
    private String note;
    private LocalDate evaluatedOn;
    private String authorId;
    private String authorName;

    protected Evaluation() {}

    Evaluation(Goal goal, NewEvaluation request, LocalDate today, String authorId, String authorName) {
        familyId = goal.familyId();
        goalId = goal.id();
        achievement = request.achievement();
        note = request.note();
        evaluatedOn = request.evaluatedOn() == null ? today : request.evaluatedOn();
        this.authorId = authorId;
        this.authorName = authorName;
    }

    UUID familyId() {
        return familyId;
    }

    UUID goalId() {
        return goalId;
    }

    int achievement() {
        return achievement;
    }

    String note() {
        return note;
    }

    LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    String authorName() {
        return authorName;
    }
}
