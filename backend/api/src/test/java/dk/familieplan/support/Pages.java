package dk.familieplan.support;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import dk.familieplan.access.Roles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists, read from the first page to the last. */
public final class Pages {

    private Pages() {}

    /** All items of a list; every page but the last must be full. */
    public static List<Map<String, Object>> all(String path, int limit, Map<String, ?> filters) {
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, Object> query = new HashMap<>(filters);
        query.put("limit", limit);
        for (int pages = 0; ; pages++) {
            assertThat("pages without end", pages, lessThan(1000));
            View page = View.of(Api.as(Roles.COORDINATOR)
                    .queryParams(query)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            List<Map<String, Object>> found = page.getList("items");
            items.addAll(found);
            String next = page.getString("nextCursor");
            if (next == null) {
                return items;
            }
            assertThat(found, hasSize(limit));
            query.put("cursor", next);
        }
    }

    public static List<String> texts(List<Map<String, Object>> items, String field) {
        return items.stream().map(item -> (String) item.get(field)).toList();
    }
}
