package dk.familieplan.team;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class StaffRepository {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}.@-]+");

    /** More than anybody types for one person; the rest is not looked at. */
    private static final int WORDS = 5;

    @Inject
    EntityManager entityManager;

    /** @throws RuntimeException the problem {@code validation} about {@code field} unless the user can be given work now */
    Staff available(String id, String field) {
        return find(id).filter(Staff::available)
                .orElseThrow(() -> ProblemType.invalid(
                        field, ErrorCode.UNKNOWN_REFERENCE, "There is nobody of this id who works with families."));
    }

    Optional<Staff> find(String id) {
        return Optional.ofNullable(entityManager.find(Staff.class, id));
    }

    /**
     * Those whose names or user name have words that begin so, by name; one row more than {@code limit} when there are
     * more.
     */
    List<StaffView> search(String q, Cursor after, int limit) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(q == null ? "" : q)
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
        String begun = IntStream.range(0, words.size())
                .mapToObj(
                        word -> " and ' ' || translate(s.search_text, '-.@', '   ') like '% ' || substr(search_pattern("
                                + "cast(:word" + word + " as text)), 2)")
                .collect(Collectors.joining());
        var query = entityManager
                .createNativeQuery(
                        "select s.id, s.name, s.username from staff s where s.available" + begun
                                + (after == null ? "" : " and (s.name, s.id) > (:name, :id)")
                                + " order by s.name, s.id",
                        Tuple.class)
                .setMaxResults(limit + 1);
        for (int word = 0; word < words.size(); word++) {
            query.setParameter("word" + word, words.get(word));
        }
        if (after != null) {
            query.setParameter("name", after.text(0)).setParameter("id", after.text(1));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new StaffView(
                        row.get("id", String.class), row.get("name", String.class), row.get("username", String.class)))
                .toList();
    }
}
