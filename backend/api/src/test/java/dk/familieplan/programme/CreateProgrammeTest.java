package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.programme.Programmes.body;
import static dk.familieplan.programme.Programmes.created;
import static dk.familieplan.programme.Programmes.phase;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CreateProgrammeTest {

    @Test
    void onlyAnAdministratorMay() {
        onlyFor(Set.of(ADMINISTRATOR), api -> api.body(body("Familien på Fanø")).post("/programmes"));
    }

    @Test
    void aProgrammeIsCreatedWithItsTemplate() {
        Response answer = created(body("Familien på Fanø"));
        answer.then().statusCode(201);
        Api.as(COORDINATOR)
                .basePath("")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("id", equalTo(answer.path("id")))
                .body("name", equalTo("Familien på Fanø"))
                .body("municipality", equalTo("Fanø"))
                .body("startsOn", equalTo("2026-01-01"))
                .body("endsOn", equalTo("2028-12-31"))
                .body("capacityFrom", equalTo(10))
                .body("capacityTo", equalTo(20))
                .body("capacityBasis", equalTo("at-a-time"))
                .body("enrolmentMonths", equalTo(18))
                .body("maxParallelActions", equalTo(3))
                .body("maxWeeklyHours", equalTo(25))
                .body("planTemplate.title", contains("Ro", "Videre"))
                .body("planTemplate.months", contains(3, 15))
                .body("planTemplate.focus", contains("Ro om hverdagen", "På vej mod job"));
    }

    @Test
    void nothingElseNeedsToBeDecidedYet() {
        created(json("name", "Prøven", "municipality", "Læsø", "planTemplate", List.of()))
                .then()
                .statusCode(201)
                .body("startsOn", nullValue())
                .body("endsOn", nullValue())
                .body("capacityFrom", nullValue())
                .body("capacityTo", nullValue())
                .body("capacityBasis", nullValue())
                .body("enrolmentMonths", nullValue())
                .body("maxParallelActions", nullValue())
                .body("maxWeeklyHours", nullValue())
                .body("planTemplate", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "name, , required",
        "municipality, , required",
        "name, '   ', required",
        "startsOn, 1899-12-31, date-range",
        "endsOn, 2200-01-01, date-range",
        "endsOn, 2025-12-31, date-range",
        "startsOn, 1.1.2026, format"
    })
    void textsAndDatesAreChecked(String field, String value, String code) {
        invalid(with(field, value), field, code);
    }

    @ParameterizedTest
    @CsvSource({
        "capacityFrom, -1",
        "capacityTo, 9",
        "capacityTo, 100001",
        "enrolmentMonths, 0",
        "enrolmentMonths, 121",
        "maxParallelActions, 0",
        "maxParallelActions, 101",
        "maxWeeklyHours, 0",
        "maxWeeklyHours, 169"
    })
    void figuresStayWithinReason(String field, int value) {
        invalid(with(field, value), field, "range");
    }

    @Test
    void textsHaveTheirLimits() {
        with("name", "a".repeat(200)).then().statusCode(201);
        invalid(with("name", "a".repeat(201)), "name", "size");
        invalid(with("municipality", "a".repeat(101)), "municipality", "size");
    }

    @Test
    void eachPhaseOfTheTemplateIsChecked() {
        invalid(template(phase(" ", 3, "Ro")), "planTemplate[0].title", "required");
        invalid(template(phase("Ro", 3, "")), "planTemplate[0].focus", "required");
        invalid(template(phase("Ro", 3, "Ro"), phase("Ro", 0, "Ro")), "planTemplate[1].months", "range");
        invalid(template(phase("Ro", 61, "Ro")), "planTemplate[0].months", "range");
        invalid(template(json("title", "Ro", "focus", "Ro")), "planTemplate[0].months", "required");
        invalid(template(phase("a".repeat(201), 3, "Ro")), "planTemplate[0].title", "size");
        invalid(template(phase("Ro", 3, "a".repeat(501))), "planTemplate[0].focus", "size");
        invalid(with("planTemplate", Collections.nCopies(25, phase("Ro", 1, "Ro"))), "planTemplate", "size");
        invalid(with("planTemplate", Collections.singletonList(null)), "planTemplate[0]", "required");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        invalid(with("id", "0197a000-0000-7000-8000-000000000001"), "id", "unknown-field");
        invalid(with("capacity", 10), "capacity", "unknown-field");
    }

    private static Response with(String field, Object value) {
        Map<String, Object> body = body("Familien på Fanø");
        body.put(field, value);
        return created(body);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Response template(Map<String, Object>... phases) {
        return with("planTemplate", List.of(phases));
    }
}
