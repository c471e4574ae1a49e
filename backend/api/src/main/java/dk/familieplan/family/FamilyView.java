package dk.familieplan.family;

import dk.familieplan.paging.Versioned;
import dk.familieplan.storage.FamilyOwned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family with everyone who belongs or has belonged to it. */
@Schema(name = "Family")
public record FamilyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String version,
        @Schema(required = true) String caseNumber,
        @Schema(required = true) String name,
        @Schema(required = true) FamilyStatus status,
        @Schema(required = true) List<MemberView> members,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt)
        implements Versioned, FamilyOwned {

    @Override
    public UUID familyId() {
        return id;
    }

    public static FamilyView of(Family family, LocalDate today) {
        return new FamilyView(
                family.id(),
                family.version(),
                family.caseNumber(),
                family.name(),
                family.status(),
                family.members().stream()
                        .map(member -> MemberView.of(member, today))
                        .toList(),
                family.createdAt(),
                family.updatedAt());
    }
}
