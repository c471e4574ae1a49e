package dk.familieplan.family;

import dk.familieplan.access.Readable;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;

/**
 * The case: persons who belong together. Its version rises with every change of its members too, because they are part
 * of what a reader of the family has seen.
 */
@Entity
@SQLRestriction(Readable.FAMILY)
public class Family extends Stored {

    @Column(updatable = false)
    private String caseNumber;

    private String name;

    @Enumerated(EnumType.STRING)
    private FamilyStatus status = FamilyStatus.WITHOUT_PLAN;

    @Column(updatable = false)
    private String createdBy;

    private String searchNames;

    /** Counts changes of members, so that each of them raises the family's version. */
    private int memberChanges;

    @OneToMany(mappedBy = "family", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Membership> members = new ArrayList<>();

    protected Family() {}

    Family(String caseNumber, String name, String createdBy) {
        this.caseNumber = caseNumber;
        this.name = name;
        this.createdBy = createdBy;
        refreshSearchNames();
    }

    void rename(String name) {
        this.name = name;
        refreshSearchNames();
    }

    Membership add(Person person, MemberEdit edit) {
        if (members.stream().anyMatch(member -> member.person() == person && member.overlaps(edit))) {
            throw ProblemType.ALREADY_MEMBER.because("The person already belongs to the family in this period.");
        }
        Membership member = new Membership(this, person, edit);
        members.add(member);
        memberChanged();
        return member;
    }

    void remove(Membership member) {
        if (members.size() == 1) {
            throw ProblemType.LAST_MEMBER.because(
                    "This is the family's only member. Register the right person first, then remove this one.");
        }
        members.remove(member);
        memberChanged();
    }

    /** Now, before or later: a person can leave and come back. */
    boolean has(Person person) {
        return members.stream().anyMatch(member -> member.person() == person);
    }

    void change(Membership member, MemberEdit edit) {
        boolean clash = members.stream()
                .anyMatch(other -> other != member && other.person() == member.person() && other.overlaps(edit));
        if (clash) {
            throw ProblemType.ALREADY_MEMBER.because("The person already belongs to the family in this period.");
        }
        member.change(edit);
        memberChanged();
    }

    void memberChanged() {
        refreshSearchNames();
        memberChanges++;
    }

    /** Called by the plan room when a plan is drafted, activated or closed. */
    public void followPlans(FamilyStatus status) {
        this.status = status;
    }

    private void refreshSearchNames() {
        searchNames = Stream.concat(
                        Stream.of(name, caseNumber),
                        members.stream().map(member -> member.person().fullName()))
                .collect(Collectors.joining(" "));
    }

    List<Membership> members() {
        return List.copyOf(members);
    }

    String caseNumber() {
        return caseNumber;
    }

    public String name() {
        return name;
    }

    FamilyStatus status() {
        return status;
    }
}
