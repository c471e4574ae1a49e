package dk.familieplan.storage;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;

/** A row with an identity that sorts by creation (UUIDv7) and a version that every change raises. */
@MappedSuperclass
public abstract class Stored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @CreationTimestamp
    private Instant createdAt;

    @UpdateTimestamp
    private Instant updatedAt;

    /** Null until it is persisted. */
    public UUID id() {
        return id;
    }

    /** The version as clients see it, inside the entity tag. */
    public String version() {
        return String.valueOf(version);
    }

    /** Null until it is written to the database. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Null until it is written to the database; then when a change was last written, not when it was made. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
