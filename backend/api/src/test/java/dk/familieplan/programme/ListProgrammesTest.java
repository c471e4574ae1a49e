package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.familieplan.support.Api;
import dk.familieplan.support.Pages;
import dk.familieplan.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListProgrammesTest {

    @Test
    void allStaffAndOtherSystemsMayRead() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ),
                api -> api.get("/programmes"));
    }

    @Test
    void theFiveProgrammesAreThere() {
        assertThat(
                Pages.texts(all(200), "municipality"), hasItems("Kolding", "Vejle", "Jammerbugt", "Brøndby", "Assens"));
    }

    @Test
    void theOrderIsThatOfTheDanishAlphabet() {
        String mark = UUID.randomUUID().toString();
        List.of("Å", "b", "Ø", "A", "Æ", "Z", "Aa", "a").forEach(name -> Programmes.create(name + " " + mark));
        assertThat(
                Pages.texts(all(200), "name").stream()
                        .filter(name -> name.endsWith(mark))
                        .map(name -> name.split(" ")[0])
                        .toList(),
                contains("A", "a", "b", "Z", "Æ", "Ø", "Å", "Aa"));
    }

    @Test
    void pagesHoldEveryProgrammeOnceEvenThoseOfOneName() {
        for (int i = 0; i < 5; i++) {
            Programmes.create("Samme navn");
        }
        List<Map<String, Object>> whole = all(200);
        assertThat(all(2), equalTo(whole));
        assertThat(new HashSet<>(Pages.texts(whole, "id")), hasSize(whole.size()));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0, range", "limit, 201, range", "limit, ti, format", "cursor, abc, format", "cursor, QQ, format"
    })
    void whatIsAskedForIsChecked(String parameter, String value, String code) {
        invalid(Api.as(COORDINATOR).queryParam(parameter, value).get("/programmes"), parameter, code);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void statementsDoNotGrowWithTheList(int limit) {
        assertThat(
                Statements.during(() -> Api.as(COORDINATOR)
                        .queryParam("limit", limit)
                        .get("/programmes")
                        .then()
                        .statusCode(200)),
                hasSize(is(2)));
    }

    private static List<Map<String, Object>> all(int limit) {
        return Pages.all("/programmes", limit, Map.of());
    }
}
