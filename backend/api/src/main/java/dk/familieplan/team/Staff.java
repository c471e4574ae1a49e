package dk.familieplan.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Somebody who works with families, as the identity provider tells of them; written by {@link Directory} alone. */
@Entity
@Immutable
public class Staff {

    @Id
    private String id;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String username;

    @Column(updatable = false)
    private boolean available;

    protected Staff() {}

    /** The identity provider's subject. */
    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String username() {
        return username;
    }

    /** Whether they can sign in, and have a role that works with families. */
    boolean available() {
        return available;
    }
}
