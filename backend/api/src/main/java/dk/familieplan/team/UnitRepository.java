package dk.familieplan.team;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Unit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such unit."));
    }

    /**
     * For somebody who begins to work from it.
     *
     * @param id null for no unit
     * @throws RuntimeException the problem {@code validation} when it is not there, or closed
     */
    Unit open(UUID id, LocalDate today) {
        return id == null
                ? null
                : findByIdOptional(id)
                        .filter(unit -> unit.open(today))
                        .orElseThrow(() -> ProblemType.invalid(
                                "unitId", ErrorCode.UNKNOWN_REFERENCE, "There is no such unit that is open."));
    }

    /** By name; one row more than {@code limit} when there are more. */
    List<Unit> page(Cursor after, int limit) {
        var query = after == null
                ? find("from Unit order by name, id")
                : find("from Unit where (name, id) > (?1, ?2) order by name, id", after.text(0), after.id(1));
        return query.range(0, limit).list();
    }
}
