package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.PastTheApi.refuses;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Database;
import dk.familieplan.support.HeldClock;
import dk.familieplan.support.Pages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodesTest {

    private static final Set<String> EVERYBODY =
            Set.of(COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ);

    @BeforeEach
    @AfterEach
    void onlyWhatIsShipped() {
        Database.execute("delete from code where id::text not like '0197a000-%'");
    }

    private static Map<String, Object> body(Object... fields) {
        Map<String, Object> body = new HashMap<>(json(
                "list",
                "break-glass-reason",
                "code",
                "test-" + UUID.randomUUID(),
                "nameDa",
                "Prøve",
                "nameEn",
                "Trial",
                "sequence",
                9));
        body.putAll(json(fields));
        return body;
    }

    private static Response create(Object... fields) {
        return Api.as(ADMINISTRATOR).body(body(fields)).post("/codes");
    }

    private static Response change(String id, Object... fields) {
        String etag = Api.as(ADMINISTRATOR).get("/codes/" + id).header("ETag");
        return Api.as(ADMINISTRATOR)
                .contentType(Change.MERGE_PATCH)
                .header(Change.seen(etag))
                .body(json(fields))
                .patch("/codes/" + id);
    }

    private static List<String> codes(int limit, Map<String, Object> filters) {
        return Pages.texts(Pages.all("/codes", limit, filters), "code");
    }

    @Test
    void everybodySignedInReadsThemAndAdministratorsWriteThem() {
        String id = create().path("id");
        onlyFor(EVERYBODY, api -> api.get("/codes"));
        onlyFor(EVERYBODY, api -> api.get("/codes/" + id));
        onlyFor(Set.of(ADMINISTRATOR), api -> api.body(body()).post("/codes"));
        onlyFor(
                Set.of(ADMINISTRATOR),
                api -> api.contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("sequence", 1))
                        .patch("/codes/" + id));
    }

    @Test
    void theReasonsToBreakTheGlassAreThereInTheirOrder() {
        for (int limit : List.of(1, 50)) {
            assertThat(
                    codes(limit, Map.of("list", "break-glass-reason")),
                    contains("acute-concern", "stand-in", "enquiry", "complaint"));
        }
    }

    @Test
    void aCodeIsReadAsItWasCreated() {
        Response made = create("validFrom", "2026-01-01", "validTo", "2026-12-31");
        String id = made.then()
                .statusCode(201)
                .body("list", equalTo("break-glass-reason"))
                .body("nameDa", equalTo("Prøve"))
                .body("nameEn", equalTo("Trial"))
                .body("sequence", equalTo(9))
                .body("validFrom", equalTo("2026-01-01"))
                .body("validTo", equalTo("2026-12-31"))
                .extract()
                .path("id");
        Response read = Api.as(AUDITOR).get("/codes/" + id);
        assertEquals(made.asString(), read.asString());
        assertEquals(made.header("ETag"), read.header("ETag"));
        create().then().body("validFrom", equalTo(HeldClock.today().toString())).body("validTo", nullValue());
    }

    @Test
    void aCodeIsAskedForByTheDayOnWhichItCanBeChosen() {
        create("code", "test-old", "validFrom", "2025-01-01", "validTo", "2025-12-31");
        for (String day : List.of("2025-01-01", "2025-12-31")) {
            assertThat(codes(2, Map.of("on", day, "list", "break-glass-reason")), hasItem("test-old"));
        }
        for (String day : List.of("2024-12-31", "2026-01-01")) {
            assertThat(codes(50, Map.of("on", day)), not(hasItem("test-old")));
        }
        assertThat(codes(50, Map.of()), hasItem("test-old"));
    }

    @Test
    void aCodeIsEndedAndNeverDeleted() {
        String id = create("code", "test-ended", "validFrom", "2025-01-01").path("id");
        change(id, "nameDa", "Nyt navn", "sequence", 3, "validTo", "2025-06-30")
                .then()
                .statusCode(200)
                .body("nameDa", equalTo("Nyt navn"))
                .body("sequence", equalTo(3))
                .body("validTo", equalTo("2025-06-30"));
        assertThat(codes(50, Map.of("on", "2025-07-01")), not(hasItem("test-ended")));
        refused(
                Api.as(ADMINISTRATOR).header(Change.seen("\"1\"")).delete("/codes/" + id),
                ProblemType.METHOD_NOT_ALLOWED);
        refused(
                Api.as(ADMINISTRATOR)
                        .contentType(Change.MERGE_PATCH)
                        .header(Change.seen("\"0\""))
                        .body(json("sequence", 1))
                        .patch("/codes/" + id),
                ProblemType.STALE_VERSION);
    }

    @Test
    void whatIsWrongIsNamed() {
        onlyInvalid(create("list", null), "list", "required");
        onlyInvalid(create("code", "Not A Code"), "code", "format");
        onlyInvalid(create("code", "a".repeat(51)), "code", "size");
        onlyInvalid(create("nameDa", " "), "nameDa", "required");
        onlyInvalid(create("nameEn", null), "nameEn", "required");
        onlyInvalid(create("sequence", -1), "sequence", "range");
        onlyInvalid(create("validFrom", "2026-01-02", "validTo", "2026-01-01"), "validTo", "date-range");
        String id = create().path("id");
        invalid(change(id, "code", "test-other"), "code", "unknown-field");
        onlyInvalid(change(id, "validFrom", null), "validFrom", "required");
        invalid(Api.as(AUDITOR).queryParam("on", "2200-01-01").get("/codes"), "on", "date-range");
        invalid(Api.as(AUDITOR).queryParam("list", "nothing").get("/codes"), "list", "format");
        refused(Api.as(AUDITOR).get("/codes/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
    }

    @Test
    void aCodeIsItsListsOwnAlsoWhenItHasEnded() {
        create("code", "test-once", "validFrom", "2025-01-01", "validTo", "2025-12-31")
                .then()
                .statusCode(201);
        refused(create("code", "test-once"), ProblemType.NAME_TAKEN);
    }

    @Test
    void theDatabaseKeepsTheOrderOfItsDaysItself() {
        String id = create("validFrom", "2025-01-01").path("id");
        refuses("code_period", "update code set valid_to = '2024-12-31' where id = ?", id);
    }
}
