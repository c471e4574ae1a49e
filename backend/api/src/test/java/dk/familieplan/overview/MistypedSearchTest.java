package dk.familieplan.overview;

import static dk.familieplan.overview.Search.found;
import static dk.familieplan.overview.Search.search;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import dk.familieplan.support.Families;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found although no name is written so. */
@QuarkusTest
class MistypedSearchTest {
    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob", "Emil", "Karen", "Skovby", "Margrethe", "Øjvind", "Żółć"})
    void oneMistypedLetterStillFinds(String name) {
        register("Holm", parent("Ulla"), parent("Svend"), child("Asta", 3));
        register("Dahl", parent("Ulla"), child(name, 3), child("Villads", 5));
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i <= name.length(); i++) {
            slips.add(name.substring(0, i) + "x" + name.substring(i));
            if (i < name.length()) {
                slips.add(name.substring(0, i) + "x" + name.substring(i + 1));
                slips.add(name.substring(0, i) + name.substring(i + 1));
            }
        }
        slips.removeIf(slip -> slip.length() < 3);
        for (String slip : slips) {
            assertThat(slip, search(slip).getList("items.name"), contains("Dahl"));
            assertThat(slip, search(slip + " dahl").getList("items.name"), contains("Dahl"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Anne-Marje, Anne-Marie",
        "Friis-Hanzen, Friis-Hansen",
        "Fris-Hansen, Friis-Hansen",
        "O’Brian, O’Brien",
        "dal’amico, Dall’Amico"
    })
    void namesOfSeveralPartsMayBeMistypedToo(String q, String name) {
        register("Familien Holm", parent("Karen"));
        register("Familien Lund", parent(name));
        found(q, "similar", "Familien Lund");
    }

    @ParameterizedTest
    @CsvSource({"Eiml, Emil", "Mliael, Milael", "Kaern, Karen", "Mragrethe, Margrethe", "Łukazs, Łukasz"})
    void twoLettersInEachOthersPlaceStillFind(String q, String name) {
        register("Familien Holm", parent("Ulla"));
        register("Familien Lund", parent(name));
        found(q, "similar", "Familien Lund");
    }

    @Test
    void aSlipIsForgivenBesideAWordThatIsOnlyBegun() {
        register("Familien Holm", parent("Margrethe"));
        register("Familien Dahl", parent("Margrethe"));
        found("Margr Dqhl", "similar", "Familien Dahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mxrgrxthe", "Magrethee", "Pia"})
    void twoSlipsInOneWordAreAnotherName(String q) {
        register("Familien Holm", parent("Margrethe"), child("Ida", 3));
        found(q, "exact");
    }

    @Test
    void aSlipThatIsAnotherFamilysNameStillFindsTheOneThatWasMeant() {
        register("Familien Hansen", parent("Karen"));
        register("Familien Hanson", parent("Jens"));
        View page = search("Hanson");
        assertThat(page.getList("items.name"), contains("Familien Hanson", "Familien Hansen"));
        assertThat(page.getList("items.match"), contains("exact", "similar"));
        found("Hansan", "similar", "Familien Hansen", "Familien Hanson");
        found("Hansen jens", "similar", "Familien Hanson");
    }

    @Test
    void aNumberThatIsFoundHasNoNeighboursBesideIt() {
        Families.Registered lund = register("Familien Lund", parent("Jens"));
        for (int i = 0; i < 12; i++) {
            register("Familien Holm", parent("Karen"));
        }
        found(lund.caseNumber(), "exact", "Familien Lund");
    }

    @Test
    void aMistypedCaseNumberStillFinds() {
        Families.Registered lund = register("Familien Lund", parent("Jens"));
        register("Familien Holm", parent("Karen"));
        String mistyped = "FP-3" + lund.caseNumber().substring(4);
        assertThat(search(mistyped).getList("items.name"), hasItem("Familien Lund"));
        found(mistyped + " Lund", "similar", "Familien Lund");
    }

    @Test
    void farFromEverythingFindsNothing() {
        register("Familien Holm", parent("Karen"));
        found("Zacharias", "exact");
        found("Kxrxn", "exact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H%m", "Hol_", "Ho＿m", "H％m", "Hol%", "H\\olm"})
    void whatIsFoundPastASignIsOnlySimilar(String q) {
        register("Familien Holm", parent("Karen"));
        found(q, "similar", "Familien Holm");
        register("Familien " + q, parent("Jens").called("Lund"));
        assertThat(search(q).getList("items.name"), contains("Familien " + q, "Familien Holm"));
    }
}
