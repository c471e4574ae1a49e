package dk.familieplan.overview;

import dk.familieplan.access.Readable;
import dk.familieplan.paging.Cursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The statements of a search. What a word stands for is found by its index first and put in order then: PostgreSQL
 * guesses badly how many families that are, and would walk through all of them in the order of their names.
 */
final class SearchStatement {

    private static final int SHORTEST_WITH_A_SLIP = 3;

    private static final String BY_NAME = " order by f.name collate \"da-x-icu\", f.id";

    private final FamilyFilter filter;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String typed;
    private final String chosen;
    private final String page;

    SearchStatement(FamilyFilter filter, Cursor after) {
        this.filter = filter;
        typed = like(filter.words());
        chosen = chosen();
        page = after(after) + BY_NAME + " limit :limit";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** As typed, read in the order of names until the page is full. */
    String inOrder() {
        return "select f.id, f.name from listed_family f where true" + Readable.FAMILIES + typed + chosen + page;
    }

    /** As typed, with the {@code total} that was looked at on every row, and one row without a family when none is left. */
    String few(long most) {
        return "with found as materialized (select f.id, f.name from listed_family f where true" + Readable.FAMILIES
                + asTyped("words", filter.words())
                + chosen + " limit "
                + most + ") select f.id, f.name, counted.total from (select count(*) as total from found) counted"
                + " left join lateral (select f.id, f.name from found f where true" + page + ") f on true" + BY_NAME;
    }

    boolean knowsSlips() {
        return !slips().isEmpty() || readsAnew();
    }

    /**
     * Not as typed: each word is a whole one of the family's, at most a slip away, which one index answers for all words at
     * once. Only when nobody is called that may the words beside one with a slip be just begun: by themselves, the slips
     * of „Familien“ are every family. And „Anne-Marie“ may be read as two.
     */
    String similar() {
        var ways = new ArrayList<String>();
        var whole = "";
        if (!slips().isEmpty()) {
            whole = "whole as materialized (" + families("f.id, f.name, f.search_text", wholeWords()) + "), ";
            ways.add("select f.id, f.name from whole f where true");
            if (filter.parts().size() > 1) {
                slips().stream().map(this::besideBegunWords).forEach(ways::add);
            }
        }
        if (readsAnew()) {
            ways.add(families("f.id, f.name", asTyped("parts", filter.parts())));
        }
        ways.replaceAll(way -> way + " and not (true" + typed + ")");
        return "with " + whole + "slips as materialized (" + String.join(" union ", ways)
                + ") select f.id, f.name from slips f where true" + page;
    }

    private String families(String columns, String condition) {
        return "select " + columns + " from listed_family f where true" + Readable.FAMILIES + condition + chosen;
    }

    private String wholeWords() {
        return away("whole", slips(), remaining(part -> !slips().contains(part)));
    }

    private String besideBegunWords(int slip) {
        return families(
                "f.id, f.name",
                " and not exists (select 1 from whole)"
                        + away("beside" + slip, List.of(slip), remaining(part -> part != slip)));
    }

    /**
     * One function answers for all words at once: what one frequent word stands for is more than anybody looks for. As an
     * array it is called once, and only those that it names are read.
     */
    private String away(String name, List<Integer> slips, List<Integer> begun) {
        return " and f.id = any(array(select families_a_slip_away(" + array(name + "Slips", parts(slips)) + ", "
                + array(name + "Begun", parts(begun)) + ")))";
    }

    private String asTyped(String name, List<String> words) {
        return " and f.id = any(array(select families_as_typed(" + array(name, words) + ")))";
    }

    private List<String> parts(List<Integer> places) {
        return places.stream().map(filter.parts()::get).toList();
    }

    private String array(String name, List<String> words) {
        parameters.put(name, String.join(" ", words));
        return "string_to_array(cast(:" + name + " as text), ' ')";
    }

    private List<Integer> remaining(IntPredicate wanted) {
        return IntStream.range(0, filter.parts().size()).filter(wanted).boxed().toList();
    }

    private boolean readsAnew() {
        return !filter.parts().equals(filter.words());
    }

    private List<Integer> slips() {
        return remaining(part -> filter.parts().get(part).length() >= SHORTEST_WITH_A_SLIP);
    }

    private String like(List<String> words) {
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, words.get(i));
            sql.append(" and f.search_text like search_pattern(cast(:word" + i + " as text))");
        }
        return sql.toString();
    }

    private String chosen() {
        var sql = new StringBuilder();
        if (filter.programmeId() != null) {
            sql.append(
                    " and exists (select 1 from listed_plan p where p.family_id = f.id and p.programme_id = :programme)");
            parameters.put("programme", filter.programmeId());
        }
        if (filter.status() != null) {
            sql.append(" and f.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.teamOf() != null) {
            sql.append(" and " + Readable.ON_TEAM);
            parameters.put("user", filter.teamOf());
        }
        return sql.toString();
    }

    private String after(Cursor after) {
        if (after == null) {
            return "";
        }
        parameters.put("name", after.text(1));
        parameters.put("id", after.id(2));
        return " and (f.name collate \"da-x-icu\", f.id) > (cast(:name as text) collate \"da-x-icu\", :id)";
    }
}
