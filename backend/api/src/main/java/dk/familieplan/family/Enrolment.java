package dk.familieplan.family;

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

/** A family's time in a programme. Once ended it stays as it was: coming back is a new enrolment. */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class Enrolment extends Stored {

    @Column(updatable = false)
    private UUID familyId;

    @Column(updatable = false)
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status = EnrolmentStatus.REFERRED;

    @Column(updatable = false)
    private LocalDate referredOn;

    private LocalDate enrolledOn;
    private LocalDate endedOn;
    private String endReason;

    protected Enrolment() {}

    Enrolment(UUID familyId, UUID programmeId, LocalDate referredOn) {
        this.familyId = familyId;
        this.programmeId = programmeId;
        this.referredOn = referredOn;
    }

    void enrol(LocalDate on) {
        requireOneOf("enrolled", EnrolmentStatus.REFERRED);
        requireNotBefore(referredOn, on, "enrolledOn", "A family cannot be enrolled before it was referred.");
        enrolledOn = on;
        status = EnrolmentStatus.ENROLLED;
    }

    void complete(LocalDate on, String reason) {
        requireOneOf("completed", EnrolmentStatus.ENROLLED);
        end(EnrolmentStatus.COMPLETED, on, reason);
    }

    /** Also of a family that was referred and never enrolled. */
    void discontinue(LocalDate on, String reason) {
        requireOneOf("discontinued", EnrolmentStatus.REFERRED, EnrolmentStatus.ENROLLED);
        end(EnrolmentStatus.DISCONTINUED, on, reason);
    }

    private void end(EnrolmentStatus as, LocalDate on, String reason) {
        requireNotBefore(
                enrolledOn == null ? referredOn : enrolledOn,
                on,
                "endedOn",
                "An enrolment cannot end before it began.");
        endedOn = on;
        endReason = reason;
        status = as;
    }

    private void requireOneOf(String step, EnrolmentStatus... from) {
        for (EnrolmentStatus each : from) {
            if (status == each) {
                return;
            }
        }
        throw ProblemType.ILLEGAL_TRANSITION.because(
                "An enrolment that is " + status.name().toLowerCase(Locale.ROOT) + " cannot be " + step + ".");
    }

    private static void requireNotBefore(LocalDate begin, LocalDate on, String field, String message) {
        if (on.isBefore(begin)) {
            throw ProblemType.invalid(field, ErrorCode.DATE_RANGE, message);
        }
    }

    public UUID familyId() {
        return familyId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public EnrolmentStatus status() {
        return status;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    /** Null while the family is only referred, and for good when it never was enrolled. */
    LocalDate enrolledOn() {
        return enrolledOn;
    }

    /** The last day; null while it is open. */
    LocalDate endedOn() {
        return endedOn;
    }

    String endReason() {
        return endReason;
    }
}
