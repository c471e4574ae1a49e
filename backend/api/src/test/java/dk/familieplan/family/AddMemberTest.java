package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.add;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.otherAdult;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.read;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AddMemberTest {

    private Families.Registered family;

    @BeforeEach
    void aFamily() {
        family = register("Familien Holm", parent("Karen"));
    }

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void coordinatorsCaseworkersAndOtherSystemsMay() {
        Map<String, Object> alma = child("Alma", 8).called("Holm").fields();
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, FAMILIES_WRITE),
                api -> api.body(alma).post(family.path() + "/members"));
    }

    @Test
    void anUnknownFamilyIsNotFound() {
        refused(
                Api.as(COORDINATOR)
                        .body(child("Alma", 8).called("Holm").fields())
                        .post("/families/" + UUID.randomUUID() + "/members"),
                ProblemType.NOT_FOUND);
    }

    @Test
    void aMemberIsAdded() {
        HeldClock.holdAt(LocalDate.of(2026, 9, 1));
        Response answer = add(family, otherAdult("Bodil").called("Friis").bornOn(LocalDate.of(1950, 3, 2)));
        answer.then().statusCode(201);
        Api.as(COORDINATOR)
                .basePath("")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("id", equalTo(answer.path("id")))
                .body("personId", equalTo(answer.path("personId")))
                .body("givenName", equalTo("Bodil"))
                .body("familyName", equalTo("Friis"))
                .body("birthDate", equalTo("1950-03-02"))
                .body("age", is(76))
                .body("role", equalTo("other-adult"))
                .body("inHousehold", is(true))
                .body("custody", nullValue())
                .body("validFrom", equalTo("2026-09-01"))
                .body("validTo", nullValue());
        assertThat(read(family).view().getList("members.givenName"), contains("Karen", "Bodil"));
    }

    @Test
    void aPersonOfAnotherFamilyIsAddedWithTheirName() {
        String emil = register("Familien Lund", child("Emil", 14)).person("Emil");
        add(family, known(emil, "child").with("custody", null))
                .then()
                .statusCode(201)
                .body("personId", equalTo(emil))
                .body("givenName", equalTo("Emil"))
                .body("familyName", equalTo("Lund"));
    }

    @Test
    void whoHasLeftMayComeBack() {
        String karen = family.person("Karen");
        Change.of(family.memberPath("Karen"), json("validFrom", "2020-01-01", "validTo", "2024-12-31"))
                .then()
                .statusCode(200);
        refused(add(family, known(karen, "parent").with("validFrom", "2024-12-31")), ProblemType.ALREADY_MEMBER);
        add(family, known(karen, "parent").with("validFrom", "2025-01-01"))
                .then()
                .statusCode(201);
        assertThat(read(family).view().getList("members.personId"), contains(karen, karen));
        assertThat(read(family).view().getList("members.validTo"), contains("2024-12-31", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, ",
        "2019-01-01, 2020-01-01",
        "2020-06-01, 2020-06-30",
        "2024-12-31, ",
        "2019-01-01, 2030-01-01"
    })
    void nobodyIsInAFamilyTwiceAtOnce(String from, String to) {
        Change.of(family.memberPath("Karen"), json("validFrom", "2020-01-01", "validTo", "2024-12-31"))
                .then()
                .statusCode(200);
        refused(
                add(
                        family,
                        known(family.person("Karen"), "parent")
                                .with("validFrom", from)
                                .with("validTo", to)),
                ProblemType.ALREADY_MEMBER);
    }

    @Test
    void anEarlierStayMayBeAddedAfterwards() {
        Change.of(family.memberPath("Karen"), json("validFrom", "2020-01-01"))
                .then()
                .statusCode(200);
        add(
                        family,
                        known(family.person("Karen"), "child")
                                .with("validFrom", "2010-01-01")
                                .with("validTo", "2019-12-31"))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, , required",
        "givenName, ' ', required",
        "familyName, '', required",
        "role, , required",
        "role, PARENT, format",
        "birthDate, 2100-01-01, date-range",
        "validFrom, 1899-12-31, date-range",
        "validTo, 2020-01-01, date-range",
        "personId, 00000000-0000-0000-0000-000000000000, conflict",
        "id, 1, unknown-field"
    })
    void aNewMemberIsChecked(String field, String value, String code) {
        invalid(add(family, child("Emil", 14).called("Holm").with(field, value)), field, code);
    }

    @Test
    void anUnknownPersonIsRefused() {
        invalid(add(family, known(UUID.randomUUID().toString(), "child")), "personId", "unknown-reference");
    }

    @Test
    void tenAtOnceAllStay() {
        var answers = AtOnce.send(10, i -> add(family, child("Barn " + i, i)));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(
                read(family).view().getList("members.givenName"),
                containsInAnyOrder(
                        "Karen", "Barn 0", "Barn 1", "Barn 2", "Barn 3", "Barn 4", "Barn 5", "Barn 6", "Barn 7",
                        "Barn 8", "Barn 9"));
        Api.as(COORDINATOR)
                .queryParam("q", "barn 7 " + family.caseNumber())
                .get("/families")
                .then()
                .body("items.id", contains(family.id()));
    }

    @Test
    void onePersonAddedTwiceAtOnceIsThereOnce() {
        String emil = register("Familien Lund", child("Emil", 14)).person("Emil");
        var answers = AtOnce.send(2, i -> add(family, known(emil, "child")));
        assertThat(AtOnce.outcomes(answers), contains("201", "already-member"));
    }
}
