package dk.familieplan.goal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rating in a goal's course; it is never changed afterwards. */
@Schema(name = "Evaluation")
public record EvaluationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @JsonIgnore UUID familyId,
        @Schema(required = true) UUID goalId,

        @Schema(required = true, minimum = "-2", maximum = "2")
        int achievement,

        @Schema(required = true, nullable = true) String note,
        @Schema(required = true) LocalDate evaluatedOn,
        @Schema(required = true) String authorName,
        @Schema(required = true) Instant createdAt)
        implements Versioned, FamilyOwned {

    static EvaluationView of(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.version(),
                evaluation.familyId(),
                evaluation.goalId(),
                evaluation.achievement(),
                evaluation.note(),
                evaluation.evaluatedOn(),
                evaluation.authorName(),
                evaluation.createdAt());
    }
}
