package dk.familieplan.family;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family's time in a programme.
 *
 * @param enrolledOn first day in the programme; null for a family that was only referred
 * @param endedOn last day; null while the enrolment is open
 * @param endReason why it was completed or discontinued; null while it is open
 */
@Schema(name = "Enrolment")
public record EnrolmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) UUID familyId,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true) EnrolmentStatus status,
        @Schema(required = true) LocalDate referredOn,
        @Schema(required = true, nullable = true) LocalDate enrolledOn,
        @Schema(required = true, nullable = true) LocalDate endedOn,
        @Schema(required = true, nullable = true) String endReason,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned, FamilyOwned {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.version(),
                enrolment.familyId(),
                enrolment.programmeId(),
                enrolment.status(),
                enrolment.referredOn(),
                enrolment.enrolledOn(),
                enrolment.endedOn(),
                enrolment.endReason(),
                enrolment.createdAt(),
                enrolment.updatedAt());
    }
}
