package dk.familieplan.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refuses: rules that two requests at once can only break there, and trouble reaching it. */
final class DatabaseErrors {

    /** A constraint that no request should be able to break is missing here on purpose: that is our own mistake, a 500. */
    private static final Map<String, HttpProblem> RULES = Map.of(
            "plan_one_active", ProblemType.ONE_ACTIVE_PLAN.because("Close the active plan first."),
            "plan_one_draft", ProblemType.ONE_DRAFT_PLAN.because("Go on with the draft that is there."),
            "enrolment_one_open", ProblemType.ONE_OPEN_ENROLMENT.because("Go on with the enrolment that is open."),
            "phase_no_overlap", ProblemType.PHASE_OVERLAP.because("Two phases of a plan cannot share a day."),
            "membership_no_overlap", ProblemType.ALREADY_MEMBER.because("A person is in a family once at a time."),
            "team_one_contact_person",
                    ProblemType.CONTACT_PERSON_EXISTS.because("A family has one contact person at a time."),
            "team_member_once", ProblemType.ALREADY_ON_TEAM.because("A user is on a team once at a time."),
            "unit_name", ProblemType.NAME_TAKEN.because("There is a unit of this name."),
            "code_in_list", ProblemType.NAME_TAKEN.because("There is, or was, such a code in this list."));

    /**
     * Connection lost (08), server stopping (57P), out of disk or connections (53), trouble with its files (58),
     * deadlock or serialization (40), waited too long for a lock (55P03) or altogether (57014).
     */
    private static final Pattern PASSING = Pattern.compile("(08|57P|53|58|40).*|55P03|57014");

    private DatabaseErrors() {}

    static Optional<HttpProblem> problemOf(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(ProblemType.STALE_VERSION.because(
                    "Nothing was changed. Read the resource again and decide what should stand."));
        }
        if (cause instanceof PSQLException refused && constraint(refused) != null) {
            return Optional.ofNullable(RULES.get(constraint(refused)));
        }
        if (cause instanceof JDBCConnectionException || cause instanceof SQLException sql && passing(sql)) {
            return Optional.of(
                    Statuses.unavailable("The database cannot be reached at the moment. Try again shortly."));
        }
        return Optional.empty();
    }

    private static String constraint(PSQLException refused) {
        ServerErrorMessage message = refused.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }

    private static boolean passing(SQLException e) {
        String state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : PASSING.matcher(state).matches();
    }
}
