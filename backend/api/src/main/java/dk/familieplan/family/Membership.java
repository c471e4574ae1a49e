package dk.familieplan.family;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** A person's dated place in a family. Leaving ends it; coming back is a new one. */
@Entity
@SQLRestriction(Readable.OF_FAMILY)
public class Membership extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Family family;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private boolean inHousehold;
    private Boolean custody;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Membership() {}

    Membership(Family family, Person person, MemberEdit edit) {
        this.family = family;
        this.person = person;
        place(edit);
    }

    void change(MemberEdit edit) {
        person.change(edit.givenName(), edit.familyName(), edit.birthDate());
        place(edit);
    }

    private void place(MemberEdit edit) {
        if (edit.validTo() != null && edit.validTo().isBefore(edit.validFrom())) {
            throw ProblemType.invalid("validTo", ErrorCode.DATE_RANGE, "A membership cannot end before it begins.");
        }
        role = edit.role();
        inHousehold = edit.inHousehold();
        custody = edit.custody();
        validFrom = edit.validFrom();
        validTo = edit.validTo();
    }

    MemberEdit edit() {
        return new MemberEdit(
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                role,
                inHousehold,
                custody,
                validFrom,
                validTo);
    }

    /** The person's names may change through another family too, so both versions count. */
    @Override
    public String version() {
        return super.version() + "." + person.version();
    }

    Family family() {
        return family;
    }

    Person person() {
        return person;
    }

    boolean overlaps(MemberEdit other) {
        return (validTo == null || !validTo.isBefore(other.validFrom()))
                && (other.validTo() == null || !other.validTo().isBefore(validFrom));
    }
}
