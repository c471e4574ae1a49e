package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Change.seen;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChangeMemberTest {

    private Families.Registered family;
    private String emil;

    @BeforeEach
    void aFamily() {
        family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        emil = family.memberPath("Emil");
    }

    @Test
    void coordinatorsCaseworkersAndOtherSystemsMay() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, FAMILIES_WRITE),
                api -> api.header(seen("\"0\""))
                        .body(json("givenName", "Emilie"))
                        .patch(emil));
    }

    @Test
    void whoIsNotInTheFamilyIsNotFound() {
        String elsewhere = register("Familien Lund", parent("Jens")).path() + "/members/" + family.member("Emil");
        refused(Change.of(elsewhere, Change.etag(emil), json("givenName", "Emilie")), ProblemType.NOT_FOUND);
        refused(Change.of(family.path() + "/members/" + UUID.randomUUID(), "\"0.0\"", json()), ProblemType.NOT_FOUND);
        refused(
                Change.of("/families/" + UUID.randomUUID() + "/members/" + family.member("Emil"), "\"0.0\"", json()),
                ProblemType.NOT_FOUND);
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        Response answer = Change.of(
                emil,
                json(
                        "familyName",
                        "Holm-Lund",
                        "birthDate",
                        null,
                        "inHousehold",
                        false,
                        "custody",
                        true,
                        "validTo",
                        "2031-05-01"));
        answer.then().statusCode(200);
        Api.as(COORDINATOR)
                .get(emil)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("givenName", equalTo("Emil"))
                .body("familyName", equalTo("Holm-Lund"))
                .body("birthDate", nullValue())
                .body("age", nullValue())
                .body("role", equalTo("child"))
                .body("inHousehold", is(false))
                .body("custody", is(true))
                .body("validTo", equalTo("2031-05-01"));
        Change.of(emil, json("validTo", null, "custody", null, "role", "other-adult"))
                .then()
                .statusCode(200)
                .body("validTo", nullValue())
                .body("custody", nullValue())
                .body("role", equalTo("other-adult"));
    }

    @Test
    void whoLeavesStaysInTheHistory() {
        Change.of(emil, json("validFrom", "2020-01-01", "validTo", "2025-06-30"))
                .then()
                .statusCode(200);
        assertThat(Families.read(family).view().getList("members.validTo"), contains(null, "2025-06-30"));
    }

    @Test
    void aNewNameIsThePersonsInEveryFamily() {
        Families.Registered other = register("Familien Lund", parent("Jens"), known(family.person("Emil"), "child"));
        String before = Change.etag(other.path());
        String seenThere = Change.etag(other.memberPath("Emil"));
        String name = "Emmanuel" + UUID.randomUUID().toString().substring(0, 8);
        Change.of(emil, json("givenName", name)).then().statusCode(200);
        assertThat(Families.read(other).view().getList("members.givenName"), contains("Jens", name));
        assertThat(Change.etag(other.path()), not(equalTo(before)));
        refused(Change.of(other.memberPath("Emil"), seenThere, json("givenName", "Emil")), ProblemType.STALE_VERSION);
        List<String> found = Api.as(COORDINATOR)
                .queryParam("q", name)
                .get("/families")
                .then()
                .extract()
                .path("items.name");
        assertThat(found, contains("Familien Holm", "Familien Lund"));
    }

    /** Otherwise it would tell there that the person is in another family, which may be hidden. */
    @Test
    void whatAPersonIsInOneFamilyLeavesNoTraceInAnother() {
        Families.Registered other = register("Familien Lund", parent("Jens"), known(family.person("Emil"), "child"));
        String before = Change.etag(other.path());
        String seenThere = Change.etag(other.memberPath("Emil"));
        String updatedAt = Families.read(other).view().getString("updatedAt");
        Change.of(emil, json("inHousehold", false)).then().statusCode(200);
        assertThat(Change.etag(other.path()), equalTo(before));
        assertThat(Change.etag(other.memberPath("Emil")), equalTo(seenThere));
        assertThat(Families.read(other).view().getString("updatedAt"), equalTo(updatedAt));
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        String before = Change.etag(emil);
        refused(Change.unseen(emil, json("givenName", "Emilie")), ProblemType.VERSION_REQUIRED);
        Change.of(emil, json("inHousehold", false)).then().statusCode(200).header("ETag", not(equalTo(before)));
        refused(Change.of(emil, before, json("givenName", "Emilie")), ProblemType.STALE_VERSION);
        Api.as(COORDINATOR).get(emil).then().body("givenName", equalTo("Emil"));
    }

    @Test
    void ofTwoWhoChangeWhatBothHaveSeenOneWins() {
        String etag = Change.etag(emil);
        var answers = AtOnce.send(2, i -> Change.of(emil, etag, json("givenName", "Emil " + i)));
        assertThat(AtOnce.outcomes(answers), contains("200", "stale-version"));
    }

    @Test
    void ofTwoWhoChangeOnePersonThroughTwoFamiliesOneWins() {
        Families.Registered other = register("Familien Lund", parent("Jens"), known(family.person("Emil"), "child"));
        List<String> paths = List.of(emil, other.memberPath("Emil"));
        List<String> etags = paths.stream().map(Change::etag).toList();
        var answers = AtOnce.send(2, i -> Change.of(paths.get(i), etags.get(i), json("givenName", "Emil " + i)));
        assertThat(AtOnce.outcomes(answers), contains("200", "stale-version"));
    }

    /** Whichever comes first, both families are found by the name that stands in the end. */
    @RepeatedTest(5)
    void aPersonIsFoundByTheirNewNameWhereverTheyAreAddedMeanwhile() {
        Families.Registered other = register("Familien Lund", parent("Jens"));
        String name = "Emmanuel" + UUID.randomUUID().toString().substring(0, 8);
        String etag = Change.etag(emil);
        var answers = AtOnce.send(
                () -> Change.of(emil, etag, json("givenName", name)),
                () -> Families.add(other, known(family.person("Emil"), "child")));
        assertThat(AtOnce.outcomes(answers), contains("200", "201"));
        List<String> found = Api.as(COORDINATOR)
                .queryParam("q", name)
                .get("/families")
                .then()
                .extract()
                .path("items.name");
        assertThat(found, contains("Familien Holm", "Familien Lund"));
    }

    @Test
    void staysOfOnePersonDoNotOverlap() {
        Change.of(emil, json("validFrom", "2020-01-01", "validTo", "2022-12-31"))
                .then()
                .statusCode(200);
        String back = Families.add(family, known(family.person("Emil"), "child").with("validFrom", "2024-01-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refused(Change.of(emil, json("validTo", null)), ProblemType.ALREADY_MEMBER);
        refused(Change.of(emil, json("validTo", "2024-01-01")), ProblemType.ALREADY_MEMBER);
        refused(
                Change.of(family.path() + "/members/" + back, json("validFrom", "2022-12-31")),
                ProblemType.ALREADY_MEMBER);
        Change.of(emil, json("validTo", "2023-12-31")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, , required",
        "givenName, ' ', required",
        "familyName, , required",
        "role, , required",
        "role, aunt, format",
        "inHousehold, , required",
        "birthDate, 2100-01-01, date-range",
        "birthDate, 31.12.2011, format",
        "validFrom, , required",
        "validFrom, 1899-12-31, date-range",
        "validTo, 1999-01-01, date-range",
        "personId, 00000000-0000-0000-0000-000000000000, unknown-field",
        "age, 14, unknown-field"
    })
    void aChangeIsChecked(String field, String value, String code) {
        invalid(Change.of(emil, json(field, value)), field, code);
        assertThat(Families.read(family).version(), equalTo(family.version()));
    }

    @Test
    void namesHaveTheirLimits() {
        Change.of(emil, json("givenName", "a".repeat(100))).then().statusCode(200);
        invalid(Change.of(emil, json("givenName", "a".repeat(101))), "givenName", "size");
        invalid(Change.of(emil, json("familyName", "a".repeat(101))), "familyName", "size");
    }
}
