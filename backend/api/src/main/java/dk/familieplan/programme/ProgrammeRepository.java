package dk.familieplan.programme;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    /** @throws RuntimeException the problem {@code not-found} */
    public Programme get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such programme."));
    }

    /** By name; one row more than {@code limit} when there are more. */
    List<Programme> page(Cursor after, int limit) {
        var query = after == null
                ? find("from Programme order by name, id")
                : find("from Programme where (name, id) > (?1, ?2) order by name, id", after.text(0), after.id(1));
        return query.range(0, limit).list();
    }
}
