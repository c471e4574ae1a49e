package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Staff.ANDERS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Pages;
import dk.familieplan.support.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListStaffTest {

    @BeforeEach
    void aDirectory() {
        Staff.known();
        Database.execute("""
                insert into staff (id, name, username, available, synchronised_at) values
                ('test-1', 'Xenia Ærø-Åberg', 'xea', true, now()),
                ('test-2', 'Xenia Zahle', 'x.zahle@kommune', true, now()),
                ('test-3', 'Xenia Gone', 'xgo', false, now()),
                ('test-4', 'Xenia 100%_Ægte', 'xae', true, now())
                on conflict do nothing""");
    }

    @AfterEach
    void nobodyElse() {
        Database.execute("delete from staff where id like 'test-%'");
    }

    private static List<String> found(String q) {
        return Pages.texts(Pages.all("/staff", 50, Map.of("q", q)), "name");
    }

    @Test
    void whoeverPutsTeamsTogetherMayRead() {
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, ADMINISTRATOR, FAMILIES_WRITE), api -> api.get("/staff"));
    }

    @Test
    void aColleagueIsAnIdANameAndAUserNameAndNothingElse() {
        assertEquals(
                Map.of("id", ANDERS, "name", "Anders Holt", "username", "coordinator2"),
                Pages.all("/staff", 50, Map.of("q", "anders holt")).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "xenia ærø, Xenia Ærø-Åberg",
        "XENIA aero, Xenia Ærø-Åberg",
        "åberg xen, Xenia Ærø-Åberg",
        "ærø-åb, Xenia Ærø-Åberg",
        "zah, Xenia Zahle",
        "x.zah, Xenia Zahle",
        "xenia 100%, Xenia 100%_Ægte"
    })
    void theyAreFoundByWhatTheirNamesBeginWith(String q, String name) {
        assertThat(found(q), contains(name));
    }

    @Test
    void inTheMiddleOfAWordNothingIsFoundAndWildcardsAreLetters() {
        assertThat(found("enia"), empty());
        assertThat(found("x%nia"), empty());
        assertThat(found("x_nia"), empty());
    }

    @Test
    void whoCannotBeGivenWorkIsNotOffered() {
        assertThat(found("xenia"), containsInAnyOrder("Xenia Ærø-Åberg", "Xenia Zahle", "Xenia 100%_Ægte"));
    }

    @Test
    void theyComePageByPageInTheOrderOfTheDanishAlphabet() {
        List<String> all = found("xenia");
        assertThat(all, contains("Xenia 100%_Ægte", "Xenia Zahle", "Xenia Ærø-Åberg"));
        assertEquals(all, Pages.texts(Pages.all("/staff", 1, Map.of("q", "xenia")), "name"));
        assertThat(all.stream().map(found("")::contains).toList(), everyItem(is(true)));
    }

    @Test
    void whatIsWrongIsNamed() {
        invalid(Api.as(COORDINATOR).queryParam("q", "a".repeat(101)).get("/staff"), "q", "size");
        invalid(Api.as(COORDINATOR).queryParam("limit", 0).get("/staff"), "limit", "range");
        invalid(Api.as(COORDINATOR).queryParam("cursor", "x").get("/staff"), "cursor", "format");
    }
}
