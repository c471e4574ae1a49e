package dk.familieplan.plan;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A draft plan: with the phases given here, else with those of the programme's template, else without phases yet.
 *
 * @param programmeId null for a plan outside any programme
 * @param phases in order and contiguous, the first beginning on {@code startDate}; null for the template's
 */
public record NewPlan(
        @NotBlank @Size(max = 200) String title,
        @NotNull @PlausibleDate LocalDate startDate,
        UUID programmeId,
        @Size(max = 24) List<@NotNull @Valid PhaseEdit> phases) {

    void check() {
        if (phases == null) {
            return;
        }
        for (int i = 0; i < phases.size(); i++) {
            PhaseEdit phase = phases.get(i);
            String path = "phases[" + i + "].";
            phase.check(path);
            if (i == 0 && !phase.startDate().equals(startDate)) {
                throw ProblemType.invalid(
                        path + "startDate",
                        ErrorCode.DATE_RANGE,
                        "The first phase must begin on the plan's start date.");
            }
            // A plan would take it as one to put in front of the first, and begin earlier than it says.
            if (phase.endDate().isBefore(startDate)) {
                throw ProblemType.invalid(
                        path + "startDate", ErrorCode.DATE_RANGE, "The phases must be given in order.");
            }
        }
    }
}
