package dk.familieplan.team;

import dk.familieplan.storage.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A municipal department or school. */
@Entity
public class Unit extends Stored {

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private LocalDate closedOn;

    protected Unit() {}

    Unit(UnitEdit edit) {
        change(edit);
    }

    void change(UnitEdit edit) {
        name = edit.name();
        kind = edit.kind();
        closedOn = edit.closedOn();
    }

    UnitEdit edit() {
        return new UnitEdit(name, kind, closedOn);
    }

    String name() {
        return name;
    }

    /** Nobody new works from it once it is closed. */
    boolean open(LocalDate today) {
        return closedOn == null || closedOn.isAfter(today);
    }
}
