package dk.familieplan.access;

import dk.familieplan.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** Somebody reads a family they are not assigned to, for a reason and for a while. Never changed afterwards. */
@Entity
@SQLRestriction(Readable.GLASS)
public class BreakGlass extends Stored {

    /** A working day. */
    static final Duration LASTS = Duration.ofHours(8);

    @Column(updatable = false)
    private UUID familyId;

    @Column(updatable = false)
    private String userId;

    @Column(updatable = false)
    private String userName;

    @Column(updatable = false)
    private String reasonCode;

    @Column(updatable = false)
    private String reasonText;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private Instant closesAt;

    protected BreakGlass() {}

    BreakGlass(UUID familyId, CurrentUser user, BreakGlassReason reason, Instant now) {
        this.familyId = familyId;
        this.userId = user.id();
        this.userName = user.name();
        this.reasonCode = reason.reasonCode();
        this.reasonText = reason.reasonText();
        this.openedAt = now;
        this.closesAt = now.plus(LASTS);
    }

    UUID familyId() {
        return familyId;
    }

    String userId() {
        return userId;
    }

    String userName() {
        return userName;
    }

    String reasonCode() {
        return reasonCode;
    }

    String reasonText() {
        return reasonText;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Until, and no longer at, this moment. */
    Instant closesAt() {
        return closesAt;
    }
}
