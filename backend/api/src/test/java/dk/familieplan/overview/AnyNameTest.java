package dk.familieplan.overview;

import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Awkward;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is lost for what they are called, or for how many they are. */
@QuarkusTest
class AnyNameTest {

    /** Ø is found wherever there is an o. */
    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    static Stream<String> names() {
        return Awkward.TEXTS.stream();
    }

    private static void finds(String q, Families.Registered family) {
        Api.as(Roles.COORDINATOR)
                .queryParam("q", q)
                .queryParam("limit", 200)
                .get("/families")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(family.id()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFamilyIsFoundByItsNameAndByItsMembers(String name) {
        Families.Registered byItsName = Families.register(name, parent("Karen").called("Holm"));
        assertEquals(name, Families.read(byItsName).view().getString("name"));
        finds(name, byItsName);
        Families.Registered byAMember = Families.register(
                "Familien Vester",
                parent(name).called("Vester"),
                child("Emil", 9).called(name));
        assertEquals(name, Families.read(byAMember).view().getString("members[0].givenName"));
        assertEquals(name, Families.read(byAMember).view().getString("members[1].familyName"));
        finds(name, byAMember);
    }

    /** A keyboard may write é as one sign or as two; the reader sees no difference. */
    @Test
    void aNameIsFoundHoweverItsAccentsAreWritten() {
        String composed = Normalizer.normalize("Amálie Ångström", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        Families.Registered one = Families.register(composed, parent("Karen"));
        Families.Registered other = Families.register(decomposed, parent("Karen"));
        for (String q : List.of(composed, decomposed)) {
            finds(q, one);
            finds(q, other);
        }
    }

    @Test
    void aFamilyMayHaveFourteenMembers() {
        List<String> names =
                IntStream.rangeClosed(1, 14).mapToObj(i -> "Barn" + i).toList();
        Families.Registered family = Families.register(
                "Familien Fjorten", names.stream().map(name -> child(name, 3)).toArray(Families.Member[]::new));
        assertEquals(names, Families.read(family).view().getList("members.givenName"));
        finds("Barn14", family);
        Api.as(Roles.COORDINATOR)
                .get(family.path() + "/overview")
                .then()
                .statusCode(200)
                .body("family.members.size()", is(14));
    }
}
