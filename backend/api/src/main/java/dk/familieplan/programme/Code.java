package dk.familieplan.programme;

import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One choice of a list, dated, because what a law or a municipality calls things changes; never deleted, only ended. */
@Entity
public class Code extends Stored {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CodeList list;

    @Column(updatable = false)
    private String code;

    private String nameDa;
    private String nameEn;
    private int sequence;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Code() {}

    Code(NewCode request, LocalDate today) {
        list = request.list();
        code = request.code();
        change(request.edit(today));
    }

    void change(CodeEdit edit) {
        if (edit.validTo() != null && edit.validTo().isBefore(edit.validFrom())) {
            throw ProblemType.invalid("validTo", ErrorCode.DATE_RANGE, "A code cannot end before it begins.");
        }
        nameDa = edit.nameDa();
        nameEn = edit.nameEn();
        sequence = edit.sequence();
        validFrom = edit.validFrom();
        validTo = edit.validTo();
    }

    CodeEdit edit() {
        return new CodeEdit(nameDa, nameEn, sequence, validFrom, validTo);
    }

    CodeList list() {
        return list;
    }

    String code() {
        return code;
    }

    int sequence() {
        return sequence;
    }
}
