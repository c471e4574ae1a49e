package dk.familieplan.access.matrix;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Enrolments;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Staff;
import dk.familieplan.support.View;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is listed, found or counted is to the letter the same with a family that the caller does not see as without
 * it, though it is called the same, and has something of everything.
 */
@QuarkusTest
class ListsTest {

    private static final List<String> SEARCHES = List.of(
            "families?limit=1",
            "families?mine=true",
            "families?status=active",
            "families?programmeId=" + Plans.VEJLE,
            "families?q=Bro",
            "families?q=Broe",
            "families?q=Ida",
            "families?q=FP-",
            "today?scope=all",
            "break-glass?open=true",
            "break-glass?limit=1");

    @BeforeEach
    void oneFamilyThatEverybodySees() {
        HeldClock.holdAt(Instant.parse("2026-06-15T08:00:00Z"));
        Families.forgetAll();
        Staff.known();
        Target.of(Target.Kind.OWN);
        Database.execute("insert into programme_leader values ('" + Target.LED + "', '" + Staff.HANNE + "')"
                + " on conflict do nothing");
    }

    @AfterEach
    void letTimeRunAndNobodyBeLeft() {
        HeldClock.release();
        Families.forgetAll();
        Database.execute("delete from programme_leader");
    }

    @Test
    void aHiddenFamilyChangesNoAnswer() {
        // The auditor is told that a glass was broken, and which case it was.
        List<Caller> callers = Caller.ALL.stream()
                .filter(caller -> !Set.of(Roles.COORDINATOR, Roles.AUDITOR).contains(caller.role()))
                .toList();
        Caller seeing = new Caller(Roles.COORDINATOR, null);
        List<Map<String, String>> before =
                callers.stream().map(ListsTest::answers).toList();
        Map<String, String> seen = answers(seeing);
        anotherOfTheCoordinators();
        for (int i = 0; i < callers.size(); i++) {
            assertThat(callers.get(i).role(), answers(callers.get(i)), equalTo(before.get(i)));
        }
        // Whoever sees it is told of it by each of them: so much would show.
        Map<String, String> now = answers(seeing);
        List<String> changed = now.keySet().stream()
                .filter(path -> !now.get(path).equals(seen.get(path)))
                .toList();
        assertThat(changed, hasItems("families", "today", "break-glass"));
        assertThat(changed, hasItems(SEARCHES.toArray(String[]::new)));
        assertThat(View.of(now.get("today?scope=all")).getInt("families.total"), equalTo(2));
    }

    /** By what is asked for; everything that the contract lists without naming something of it. */
    static Map<String, String> answers(Caller caller) {
        Map<String, String> answers = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        Operation.all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.roles().contains(caller.role()))
                .filter(operation -> !operation.template().contains("{"))
                // A browser's own.
                .filter(operation -> !operation.template().startsWith("session"))
                .map(Operation::template)
                .forEach(template -> {
                    paths.add(template);
                    SEARCHES.stream()
                            .filter(search -> search.startsWith(template + "?"))
                            .forEach(paths::add);
                });
        for (String path : paths) {
            Response answer = Api.with(caller.token()).get("/" + path);
            answer.then().statusCode(200);
            answers.put(path, answer.asString());
        }
        return answers;
    }

    /** Called like the first, in its programme, overdue, at the end of a phase, with a draft, and read by somebody. */
    private static void anotherOfTheCoordinators() {
        String id = View.of(Api.as(Roles.COORDINATOR)
                        .body(Families.registration("Familien Bro", parent("Anders"), child("Ida", 12)))
                        .post("/families")
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString())
                .getString("id");
        Plans.Plan plan = Plans.created(Plans.asked(
                id, Plans.with(Plans.body("2026-01-01", Plans.threeHalfYears()), "programmeId", Plans.VEJLE)));
        Goals.created(
                Goals.asked(plan, Plans.with(Goals.body("Ida sover", plan.phase(1)), "targetDate", "2026-06-01")));
        Plans.activated(plan);
        Plans.draft(id, List.of(Plans.phase("Næste", "2028-01-01", "2028-06-30")));
        // Not the leader's: they would see it.
        Enrolments.asked(id, json("programmeId", Plans.VEJLE)).then().statusCode(201);
        Api.as("caseworker2")
                .body(json("reasonCode", "stand-in", "reasonText", "Vikar"))
                .post("/families/" + id + "/break-glass")
                .then()
                .statusCode(201);
    }
}
