package dk.familieplan.access;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one place that knows of families which the caller does not see. Which rows a caller sees here is the policy of the
 * table: one's own, those of families one is assigned to, and the auditor all.
 */
@ApplicationScoped
class BreakGlassRepository implements PanacheRepositoryBase<BreakGlass, UUID> {

    /** After every id there is. */
    private static final UUID LAST = new UUID(-1, -1);

    BreakGlass get(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such break-glass."));
    }

    /**
     * The newest first; one row more than {@code limit} when there are more.
     *
     * @param familyId null for every family
     * @param openAt only those that are open after this moment
     */
    List<BreakGlass> page(UUID familyId, Instant openAt, Cursor after, int limit) {
        UUID before = after == null ? LAST : after.id(0);
        var query = familyId == null
                ? find("closesAt > ?1 and id < ?2 order by id desc", openAt, before)
                : find("familyId = ?3 and closesAt > ?1 and id < ?2 order by id desc", openAt, before, familyId);
        return query.range(0, limit).list();
    }

    /** At most 20. */
    List<FamilyFoundView> search(BreakGlassSearch wanted) {
        Query query = wanted.byCaseNumber()
                ? getEntityManager()
                        .createNativeQuery("select * from find_by_case_number(:number)", Tuple.class)
                        .setParameter("number", wanted.caseNumber().strip())
                : getEntityManager()
                        .createNativeQuery("select * from find_by_member(:given, :family, :born)", Tuple.class)
                        .setParameter("given", wanted.givenName().strip())
                        .setParameter("family", wanted.familyName().strip())
                        .setParameter("born", wanted.birthDate());
        return rows(query).stream()
                .map(row -> new FamilyFoundView(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("case_number", String.class)))
                .toList();
    }

    /** Whether there is such a family at all. */
    boolean isFamily(UUID id) {
        return holds(getEntityManager()
                .createNativeQuery("select is_family(:id) as holds", Tuple.class)
                .setParameter("id", id));
    }

    /** Whether the caller sees the family anyway. */
    boolean isAssigned(UUID familyId) {
        return holds(getEntityManager()
                .createNativeQuery(
                        "select exists (select from writable_family where family_id = :id) as holds", Tuple.class)
                .setParameter("id", familyId));
    }

    boolean isReason(String code, LocalDate today) {
        return holds(getEntityManager()
                .createNativeQuery("""
                        select exists (select from code where list = 'BREAK_GLASS_REASON' and code = :code
                            and valid_from <= :today and (valid_to is null or valid_to >= :today)) as holds""", Tuple.class)
                .setParameter("code", code)
                .setParameter("today", today));
    }

    /**
     * What is told of a family whose glass was broken.
     *
     * @param assigned whether the caller sees it anyway
     */
    record Behind(String caseNumber, boolean assigned) {}

    /** By its id. */
    Map<UUID, Behind> behind(List<BreakGlass> of) {
        return rows(getEntityManager()
                        .createNativeQuery("""
                                select id, case_number_of(id) as case_number,
                                    exists (select from writable_family w where w.family_id = id) as assigned
                                from unnest(cast(:ids as uuid[])) id""", Tuple.class)
                        .setParameter(
                                "ids",
                                of.stream().map(BreakGlass::familyId).distinct().toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Behind(row.get("case_number", String.class), row.get("assigned", Boolean.class))));
    }

    private static boolean holds(Query query) {
        return ((Tuple) query.getSingleResult()).get("holds", Boolean.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
