package dk.familieplan.programme;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<Code, UUID> {

    Code get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such code."));
    }

    /**
     * List by list, each in its order; one row more than {@code limit} when there are more.
     *
     * @param list null for all of them
     * @param on a day on which they can be chosen; null for any
     */
    List<Code> page(CodeList list, LocalDate on, Cursor after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<>();
        if (list != null) {
            values.add(list);
            conditions.add("c.list = ?" + values.size());
        }
        if (on != null) {
            values.add(on);
            conditions.add("c.validFrom <= ?" + values.size() + " and (c.validTo is null or c.validTo >= ?"
                    + values.size() + ")");
        }
        if (after != null) {
            values.add(after.choice(0, CodeList.class));
            values.add(after.number(1));
            values.add(after.id(2));
            int first = values.size() - 2;
            conditions.add("(c.list > ?%1$d or c.list = ?%1$d and (c.sequence, c.id) > (?%2$d, ?%3$d))"
                    .formatted(first, first + 1, first + 2));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Code c" + where + " order by c.list, c.sequence, c.id", values.toArray())
                .range(0, limit)
                .list();
    }
}
