package dk.familieplan.plan;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The arithmetic of a plan's phases: whatever is done, they stay ordered, contiguous and at least a day long. */
final class Timeline {

    private final List<Phase> phases;

    Timeline(List<Phase> phases) {
        this.phases = phases;
    }

    /** Puts a phase before the first or after the last one. */
    void add(Phase phase) {
        phase.edit().check("");
        if (phases.isEmpty() || phase.startDate().equals(last().endDate().plusDays(1))) {
            phases.add(phase);
        } else if (phase.endDate().plusDays(1).equals(first().startDate())) {
            phases.add(0, phase);
        } else if (phase.startDate().isAfter(last().endDate())
                || phase.endDate().isBefore(first().startDate())) {
            throw ProblemType.PHASE_GAP.because("The new phase must begin the day after the last phase ends ("
                    + last().endDate() + "), or end the day before the first begins (" + first().startDate() + ").");
        } else {
            throw ProblemType.PHASE_OVERLAP.because(
                    "The new phase lies on top of another; split that phase, or move its boundary first.");
        }
        renumber();
    }

    /**
     * Moves a phase's boundaries; the neighbours give way, or fill the gap.
     *
     * @param endDate inclusive; not before {@code startDate}, which the caller has checked
     * @throws RuntimeException the problem {@code phase-overlap} when a neighbour would not keep a day
     */
    void move(Phase phase, LocalDate startDate, LocalDate endDate) {
        int index = phases.indexOf(phase);
        Phase before = index > 0 ? phases.get(index - 1) : null;
        Phase after = index < phases.size() - 1 ? phases.get(index + 1) : null;
        if (before != null && !startDate.isAfter(before.startDate())
                || after != null && !endDate.isBefore(after.endDate())) {
            throw ProblemType.PHASE_OVERLAP.because("A neighbouring phase would be left without a day of its own.");
        }
        phase.span(startDate, endDate);
        if (before != null) {
            before.span(before.startDate(), startDate.minusDays(1));
        }
        if (after != null) {
            after.span(endDate.plusDays(1), after.endDate());
        }
    }

    /**
     * Ends {@code phase} the day before {@code second} begins.
     *
     * @throws RuntimeException the problem {@code validation} when {@code second} does not begin after the first day and
     *     by the last
     */
    void split(Phase phase, Phase second) {
        if (!second.startDate().isAfter(phase.startDate()) || second.startDate().isAfter(phase.endDate())) {
            throw ProblemType.invalid(
                    "startDate", ErrorCode.DATE_RANGE, "The cut must lie within the phase, after its first day.");
        }
        phase.span(phase.startDate(), second.startDate().minusDays(1));
        phases.add(phases.indexOf(phase) + 1, second);
        renumber();
    }

    /** @return the phase that takes over the time; null when none is left */
    Phase remove(Phase phase) {
        int index = phases.indexOf(phase);
        phases.remove(index);
        if (phases.isEmpty()) {
            return null;
        }
        Phase heir = phases.get(Math.max(index - 1, 0));
        if (index == 0) {
            heir.span(phase.startDate(), heir.endDate());
        } else {
            heir.span(heir.startDate(), phase.endDate());
        }
        renumber();
        return heir;
    }

    /** Moves all phases by as many days as lie between the two dates. */
    void shift(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        phases.forEach(phase ->
                phase.span(phase.startDate().plusDays(days), phase.endDate().plusDays(days)));
    }

    private Phase first() {
        return phases.get(0);
    }

    private Phase last() {
        return phases.get(phases.size() - 1);
    }

    private void renumber() {
        for (int i = 0; i < phases.size(); i++) {
            phases.get(i).number(i + 1);
        }
    }
}
