package dk.familieplan.overview;

import dk.familieplan.overview.FamilyListItem.Match;
import dk.familieplan.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds families. A word that is typed right finds by any part of it; a whole word also with one letter wrong, missing,
 * too many or in the place of the next. Accents and case never matter.
 */
@ApplicationScoped
class FamilySearch {

    /** What a list needs to go on from a family: its place in the alphabet. */
    record Hit(UUID id, String name, Match match) {}

    private static final int SHORTEST_WITH_A_SLIP = 3;

    private static final String EXACT = "f.search_text like search_pattern(cast(:# as text))";

    private static final String SIMILAR =
            "(" + EXACT + " or search_slips(f.search_text) && search_mistyped(cast(:# as text)))";

    @Inject
    EntityManager entityManager;

    /**
     * In the order of their names.
     *
     * @param match {@code SIMILAR} finds those that {@code EXACT} does not
     * @param after the name and the id of the last one seen stand second and third; null to begin at the first
     */
    List<Hit> find(FamilyFilter filter, Match match, Cursor after, int most) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql = new StringBuilder("select f.id, f.name from family f where true");
        where(filter, match, sql, parameters);
        if (match == Match.SIMILAR) {
            // Found first and put in order then: in the order of names, the keys of nearly every family would be made.
            sql.insert(0, "with slips as materialized (").append(") select f.id, f.name from slips f where true");
        }
        if (after != null) {
            sql.append(" and (f.name collate \"da-x-icu\", f.id) > (cast(:name as text) collate \"da-x-icu\", :id)");
            parameters.put("name", after.text(1));
            parameters.put("id", after.id(2));
        }
        sql.append(" order by f.name collate \"da-x-icu\", f.id limit :limit");
        parameters.put("limit", most);
        var query = entityManager.createNativeQuery(sql.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Hit(row.get(0, UUID.class), row.get(1, String.class), match))
                .toList();
    }

    private static void where(FamilyFilter filter, Match match, StringBuilder sql, Map<String, Object> parameters) {
        StringBuilder asTyped = new StringBuilder();
        for (int i = 0; i < filter.words().size(); i++) {
            asTyped.append(" and ").append(EXACT.replace("#", "word" + i));
            parameters.put("word" + i, filter.words().get(i));
        }
        if (match == Match.EXACT) {
            sql.append(asTyped);
        } else {
            for (int i = 0; i < filter.parts().size(); i++) {
                String part = filter.parts().get(i);
                String condition = part.length() < SHORTEST_WITH_A_SLIP ? EXACT : SIMILAR;
                sql.append(" and ").append(condition.replace("#", "part" + i));
                parameters.put("part" + i, part);
            }
            sql.append(" and not (true").append(asTyped).append(")");
        }
        if (filter.programmeId() != null) {
            sql.append(" and exists (select 1 from plan p where p.family_id = f.id and p.programme_id = :programme)");
            parameters.put("programme", filter.programmeId());
        }
        if (filter.status() != null) {
            sql.append(" and f.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.registeredBy() != null) {
            sql.append(" and f.created_by = :user");
            parameters.put("user", filter.registeredBy());
        }
    }
}
