package dk.familieplan.access;

import static dk.familieplan.access.Roles.COORDINATOR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.familieplan.access.matrix.Targets;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There are two walls, and the application's holds by itself; {@link RowLevelSecurityTest} shows that the database's does. */
@QuarkusTest
class WallsTest {

    private List<String> tables = List.of();

    private void pullDownTheDatabasesWall() {
        tables = List.of(Database.text("select string_agg(relname, ',') from pg_class where relrowsecurity")
                .split(","));
        tables.forEach(table -> Database.execute("alter table " + table + " disable row level security"));
    }

    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @AfterEach
    void buildItUpAgain() {
        tables.forEach(table -> Database.execute("alter table " + table + " enable row level security"));
    }

    @Test
    void theApplicationsFilterHidesAFamilyWithoutThePolicies() {
        Map<String, String> own = Targets.own().ids();
        Map<String, String> hidden = Targets.others().ids();
        pullDownTheDatabasesWall();
        for (String path : paths(own)) {
            Api.as(COORDINATOR).get(path).then().statusCode(200);
        }
        for (String path : paths(hidden)) {
            Api.as(COORDINATOR).get(path).then().statusCode(404);
        }
        List<String> listed =
                Api.as(COORDINATOR).queryParam("limit", 200).get("/families").path("items.id");
        assertThat(listed, hasItem(own.get("families")));
        assertThat(listed, not(hasItem(hidden.get("families"))));
        Api.as(COORDINATOR)
                .queryParam("limit", 200)
                .queryParam("q", "Bro")
                .get("/families")
                .then()
                .body("items.id", equalTo(List.of(own.get("families"))));
        for (String step :
                List.of("/goals/" + hidden.get("goals") + "/start", "/plans/" + hidden.get("plans") + "/activate")) {
            Api.as(COORDINATOR).post(step).then().statusCode(404);
        }
    }

    private static List<String> paths(Map<String, String> ids) {
        String family = "/families/" + ids.get("families");
        return List.of(
                family,
                family + "/overview",
                family + "/members/" + ids.get("members"),
                family + "/plans",
                family + "/enrolments",
                "/plans/" + ids.get("plans"),
                "/plans/" + ids.get("plans") + "/phases",
                "/plans/" + ids.get("plans") + "/goals",
                "/phases/" + ids.get("phases"),
                "/goals/" + ids.get("goals"),
                "/goals/" + ids.get("goals") + "/evaluations",
                "/enrolments/" + ids.get("enrolments"));
    }
}
