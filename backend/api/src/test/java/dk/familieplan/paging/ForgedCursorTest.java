package dk.familieplan.paging;

import static dk.familieplan.support.Refusals.onlyInvalid;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Cursors that are written as ours are, but hold what no row of that list has. */
@QuarkusTest
class ForgedCursorTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static void refused(String path, String cursor) {
        onlyInvalid(Api.as(Roles.COORDINATOR).queryParam("cursor", cursor).get(path), "cursor", "format");
    }

    private static String of(String... keys) {
        return Cursor.of((Object[]) keys).encode();
    }

    @Test
    void aDayIsOneThatTheDatabaseKnows() {
        Plans.Plan plan = Plans.aDraft();
        String evaluations = Goals.propose(plan, 1, "Ida kommer i skole").path() + "/evaluations";
        refused(evaluations, of("+9000000-01-01", NOBODY));
        refused(evaluations, of("-9999-01-01", NOBODY));
        refused(evaluations, of("2026-02-30", NOBODY));
    }

    @Test
    void anIdHasItsOneForm() {
        refused("/programmes", of("Vejle", "1-1-1-1-1"));
        refused("/families", of("EXACT", "Holm", "1-1-1-1-1"));
    }

    @Test
    void aNumberHasItsOneForm() {
        String phases = Plans.aDraft().path() + "/phases";
        refused(phases, of("+1"));
        refused(phases, of("2147483648"));
    }

    @Test
    void aChoiceIsOneOfThoseThereAre() {
        refused("/families", of("NEARLY", "Holm", NOBODY));
        refused("/families", of("exact", "Holm", NOBODY));
    }

    @Test
    void aTextIsOneThatCanBeKept() {
        refused("/programmes", of("Vejle\u0000", NOBODY));
        String halfACharacter = "7aCA";
        refused("/programmes", halfACharacter + "." + of(NOBODY));
    }

    @Test
    void itIsWrittenInOneWayOnly() {
        refused("/programmes", of("Vejle") + "=." + of(NOBODY));
    }
}
