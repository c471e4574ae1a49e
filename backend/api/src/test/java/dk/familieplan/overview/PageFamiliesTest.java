package dk.familieplan.overview;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dk.familieplan.paging.Cursor;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import dk.familieplan.support.Pages;
import dk.familieplan.support.Statements;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageFamiliesTest {

    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private static final List<String> ALPHABETICAL = List.of(
            "Abel",
            "Adam",
            "Bro",
            "Dahl",
            "Holm",
            "Lund",
            "Sørensen",
            "Wulff",
            "Zimmer",
            "Ærø",
            "Østergård",
            "Ågård",
            "Aagård");

    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @Test
    void theOrderIsThatOfTheDanishAlphabet() {
        List<String> shuffled = new ArrayList<>(ALPHABETICAL);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(name -> register(name, parent("Karen")));
        assertThat(Pages.texts(Pages.all("/families", 200, Map.of()), "name"), equalTo(ALPHABETICAL));
        assertThat(Pages.texts(Pages.all("/families", 2, Map.of()), "name"), equalTo(ALPHABETICAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 50})
    void everyFamilyIsThereOnceEvenAmongManyOfOneName(int limit) {
        for (int i = 0; i < 23; i++) {
            register(i % 3 == 0 ? "Familien Østergård" : "Familien Aagård", parent("Karen"));
        }
        List<Map<String, Object>> items = Pages.all("/families", limit, Map.of());
        assertThat(items, hasSize(23));
        assertThat(new HashSet<>(Pages.texts(items, "id")), hasSize(23));
        assertThat(items, equalTo(Pages.all("/families", 200, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 50})
    void whatIsASlipAwayIsPagedAfterTheLastThatIsFoundAsTyped(int limit) {
        for (int i = 0; i < 3; i++) {
            register("Familien Dahl", child("Margrethe", 3));
            register("Familien Abel", child("Margrete", 3));
        }
        List<Map<String, Object>> items = Pages.all("/families", limit, Map.of("q", "margrethe"));
        assertThat(new HashSet<>(Pages.texts(items, "id")), hasSize(6));
        assertThat(Pages.texts(items, "match"), contains("exact", "exact", "exact", "similar", "similar", "similar"));
        assertThat(items, equalTo(Pages.all("/families", 200, Map.of("q", "margrethe"))));
    }

    @Test
    void whoeverIsRegisteredMeanwhileDisturbsNobody() {
        List.of("Bro", "Dahl", "Holm", "Lund").forEach(name -> register(name, parent("Karen")));
        View first = page("mine", "true", null);
        register("Abel", parent("Karen"));
        register("Friis", parent("Karen"));
        assertThat(first.getList("items.name"), contains("Bro", "Dahl"));
        assertThat(
                page("mine", "true", first.getString("nextCursor")).getList("items.name"), contains("Friis", "Holm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Familien \u001f",
                "\u001fHolm.\u001f",
                "Familien \"{}\\",
                "👩‍👧‍👦",
                "عائلة",
                "Familien 'x'",
                "a b"
            })
    void anyNameCanEndAPage(String name) {
        for (int i = 0; i < 3; i++) {
            register(name, parent("Karen").called("Holm"));
        }
        assertThat(Pages.all("/families", 1, Map.of()), hasSize(3));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePage() {
        register("Abel", parent("Karen"));
        for (int i = 0; i < 45; i++) {
            register("Holm", parent("Karen"), parent("Jens"), child("Emil", 14), child("Alma", 8), child("Ida", 2));
        }
        List<String> forOne = Statements.during(() -> list(1, 1));
        List<String> forMany = Statements.during(() -> list(200, 46));
        assertThat(String.join("\n", forMany), forMany, hasSize(forOne.size()));
    }

    private static void list(int limit, int size) {
        Api.as(COORDINATOR)
                .queryParam("limit", limit)
                .get("/families")
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }

    @Test
    void aPageIsFiftyUnlessSaidOtherwise() {
        for (int i = 0; i < 51; i++) {
            register("Familien Holm", parent("Karen"));
        }
        View page = View.of(Api.as(COORDINATOR)
                .get("/families")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.getList("items"), hasSize(50));
        assertThat(page.getString("nextCursor"), notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXACT",
                "EXACT|Holm",
                "EXACT|Holm|7",
                "LOUD|Holm|" + ID,
                "exact|Holm|" + ID,
                "EXACT|Ho\0lm|" + ID,
                "EXACT|Holm|" + ID + "|x"
            })
    void aForgedCursorIsRefused(String keys) {
        String cursor = Stream.of(keys.split("\\|"))
                .map(key ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        invalid(Api.as(COORDINATOR).queryParam("cursor", cursor).get("/families"), "cursor", "format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "..", "...", "%00", "' or 1=1 --", "RVhBQ1Q.SG9sbQ.Nw", "æ.ø.å", "\u0000"})
    void aCursorOfNobodysIsRefused(String cursor) {
        refused(Api.as(COORDINATOR).queryParam("cursor", cursor).get("/families"), ProblemType.VALIDATION);
    }

    /** It only chooses where reading begins among what the caller may see. */
    @Test
    void aWellForgedCursorGivesNothingAway() {
        register("Familien Holm", parent("Karen"));
        String cursor = Cursor.of("SIMILAR", "Aa", ID).encode();
        Api.as(COORDINATOR).queryParam("cursor", cursor).get("/families").then().statusCode(200);
        Api.as(COORDINATOR)
                .queryParam("cursor", cursor)
                .queryParam("q", "holm")
                .get("/families")
                .then()
                .statusCode(200);
    }

    private static View page(String filter, String value, String cursor) {
        var request = Api.as(COORDINATOR).queryParam("limit", 2).queryParam(filter, value);
        return View.of((cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/families")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
