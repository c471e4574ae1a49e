package dk.familieplan.overview;

import static dk.familieplan.access.Roles.COORDINATOR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dk.familieplan.support.Api;
import dk.familieplan.support.View;
import java.util.List;

/** Looking for families as the search field does. */
final class Search {

    private Search() {}

    static View search(String q) {
        return View.of(Api.as(COORDINATOR)
                .queryParam("q", q)
                .get("/families")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /**
     * These families and no other, in this order.
     *
     * @param match of every one of them: {@code exact} or {@code similar}
     */
    static void found(String q, String match, String... names) {
        View page = search(q);
        assertThat(q, page.getList("items.name"), equalTo(List.of(names)));
        assertThat(q, page.getList("items.match"), everyItem(equalTo(match)));
    }
}
