package dk.familieplan.family;

import dk.familieplan.access.Readable;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;

/** A human being; in a family, or in two over time, by memberships. */
@Entity
@SQLRestriction(Readable.PERSON)
@BatchSize(size = 200)
public class Person extends Stored {

    private String givenName;
    private String familyName;
    private LocalDate birthDate;

    protected Person() {}

    Person(String givenName, String familyName, LocalDate birthDate) {
        change(givenName, familyName, birthDate);
    }

    /** @param birthDate null when unknown, or the child is not born yet */
    void change(String givenName, String familyName, LocalDate birthDate) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.birthDate = birthDate;
    }

    boolean is(String givenName, String familyName, LocalDate birthDate) {
        return this.givenName.equals(givenName)
                && this.familyName.equals(familyName)
                && Objects.equals(this.birthDate, birthDate);
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    String fullName() {
        return givenName + " " + familyName;
    }

    /** @return whole years, null when the birth date is unknown or still to come */
    static Integer age(LocalDate birthDate, LocalDate on) {
        return birthDate == null || birthDate.isAfter(on)
                ? null
                : Period.between(birthDate, on).getYears();
    }
}
