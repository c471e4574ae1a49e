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

    /** So many are found first and then put in order. Of more, a page is soon full when they are read in order. */
    private static final long FEW = 5_000;

    @Inject
    EntityManager entityManager;

    @Inject
    OwnPlan plan;

    /**
     * In the order of their names.
     *
     * @param match {@code SIMILAR} finds those that {@code EXACT} does not
     * @param after the name and the id of the last one seen stand second and third; null to begin at the first
     */
    List<Hit> find(FamilyFilter filter, Match match, Cursor after, int most) {
        var statement = new SearchStatement(filter, after);
        if (!filter.words().isEmpty()) {
            // Half of all families may have a word in their name, or one.
            plan.forTheseValues();
        }
        if (match == Match.SIMILAR) {
            return statement.knowsSlips() ? hits(statement.similar(), statement, most, match) : List.of();
        }
        if (filter.words().isEmpty()) {
            return hits(statement.inOrder(), statement, most, match);
        }
        List<Tuple> few = rows(statement.few(FEW), statement, most);
        return few.get(0).get("total", Long.class) < FEW
                ? hits(few, match)
                : hits(statement.inOrder(), statement, most, match);
    }

    private List<Hit> hits(String sql, SearchStatement statement, int most, Match match) {
        return hits(rows(sql, statement, most), match);
    }

    private static List<Hit> hits(List<Tuple> rows, Match match) {
        return rows.stream()
                .filter(row -> row.get("id") != null)
                .map(row -> new Hit(row.get("id", UUID.class), row.get("name", String.class), match))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, SearchStatement statement, int most) {
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        Map<String, Object> parameters = new HashMap<>(statement.parameters());
        parameters.put("limit", most);
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
