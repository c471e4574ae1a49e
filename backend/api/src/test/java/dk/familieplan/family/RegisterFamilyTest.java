package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.asked;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.otherAdult;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registration;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Families;
import dk.familieplan.support.Families.Member;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegisterFamilyTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void coordinatorsCaseworkersAndOtherSystemsMayRegister() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, FAMILIES_WRITE),
                api -> api.body(registration("Familien Holm", parent("Karen"))).post("/families"));
    }

    @Test
    void aFamilyIsRegisteredWithAllItsMembers() {
        HeldClock.holdAt(LocalDate.of(2026, 9, 1));
        Response answer = asked(
                COORDINATOR,
                "Familien Holm",
                parent("Karen").bornOn(LocalDate.of(1988, 4, 12)).with("custody", true),
                child("Emil", 1).bornOn(LocalDate.of(2012, 9, 1)).with("inHousehold", false),
                otherAdult("Bodil")
                        .called("Friis")
                        .with("validFrom", "2024-01-01")
                        .with("validTo", "2025-06-30"));
        answer.then().statusCode(201);
        Api.as(COORDINATOR)
                .basePath("")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("id", equalTo(answer.path("id")))
                .body("caseNumber", matchesPattern("FP-2026-\\d{4,}"))
                .body("name", equalTo("Familien Holm"))
                .body("status", equalTo("without-plan"))
                .body("createdAt", notNullValue())
                .body("updatedAt", notNullValue())
                .body("members.id", equalTo(answer.path("members.id")))
                .body("members.givenName", contains("Karen", "Emil", "Bodil"))
                .body("members.familyName", contains("Holm", "Holm", "Friis"))
                .body("members.birthDate", contains("1988-04-12", "2012-09-01", null))
                .body("members.age", contains(38, 14, null))
                .body("members.role", contains("parent", "child", "other-adult"))
                .body("members.inHousehold", contains(true, false, true))
                .body("members.custody", contains(true, null, null))
                .body("members.validFrom", contains("2026-09-01", "2026-09-01", "2024-01-01"))
                .body("members.validTo", contains(null, null, "2025-06-30"));
    }

    @Test
    void theCaseNumbersYearIsThatOfDenmark() {
        HeldClock.holdAt(java.time.Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(register("Familien Holm", parent("Karen")).caseNumber(), matchesPattern("FP-2027-\\d{4,}"));
    }

    @Test
    void aPersonMayBelongToTwoFamiliesAndKeepsTheirName() {
        Families.Registered first = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Families.Registered second = register("Familien Lund", parent("Jens"), known(first.person("Emil"), "child"));
        assertThat(second.person("Emil"), equalTo(first.person("Emil")));
        Api.as(COORDINATOR)
                .get(second.path())
                .then()
                .body("members.givenName", contains("Jens", "Emil"))
                .body("members.familyName", contains("Lund", "Holm"))
                .body("members[1].age", equalTo(14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); drop table family;--",
                "<script>alert('Holm')</script>",
                "${7*7} #{7*7} %s %n {0}",
                "\"citat\" \\ / \u0007",
                "👩‍👧‍👦 Holm 🏳️‍🌈",
                "عائلة حسن",
                "‏משפחת כהן‎",
                "Kalaallit Nunaat – Aĸigssiaĸ Ûvâq",
                "Żółć Gęślą Jaźń",
                "Ærø Øster Ålborg",
                "ﬁ ß İı",
                "e\u0301 A\u030a",
                "  Holm  ",
                "O’Brien-Sørensen",
                "家族"
            })
    void namesAreKeptToTheLetter(String name) {
        String id = asked(COORDINATOR, name, parent(name).called(name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(COORDINATOR)
                .get("/families/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("members[0].givenName", equalTo(name))
                .body("members[0].familyName", equalTo(name));
    }

    @Test
    void namesHaveTheirLimits() {
        asked(COORDINATOR, "a".repeat(200), parent("a".repeat(100)).called("b".repeat(100)))
                .then()
                .statusCode(201);
        invalid(asked(COORDINATOR, "a".repeat(201), parent("Karen")), "name", "size");
        invalid(with(parent("a".repeat(101))), "members[0].givenName", "size");
        invalid(with(parent("Karen").called("a".repeat(101))), "members[0].familyName", "size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aFamilyNeedsAName(String name) {
        invalid(
                post(json(
                        "name",
                        name,
                        "members",
                        List.of(parent("Karen").called("Holm").fields()))),
                "name",
                "required");
    }

    @Test
    void aFamilyNeedsMembers() {
        invalid(post(json("name", "Familien Holm")), "members", "required");
        invalid(post(json("name", "Familien Holm", "members", List.of())), "members", "required");
        invalid(
                post(json("name", "Familien Holm", "members", Collections.singletonList(null))),
                "members[0]",
                "required");
    }

    @Test
    void fiftyMembersAreTheMost() {
        Member[] fifty = Collections.nCopies(50, child("Emil", 3)).toArray(Member[]::new);
        asked(COORDINATOR, "Familien Holm", fifty).then().statusCode(201).body("members", hasSize(50));
        invalid(
                asked(
                        COORDINATOR,
                        "Familien Holm",
                        Collections.nCopies(51, child("Emil", 3)).toArray(Member[]::new)),
                "members",
                "size");
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, , required",
        "givenName, ' ', required",
        "familyName, , required",
        "role, , required",
        "role, mother, format",
        "birthDate, 1899-12-31, date-range",
        "birthDate, 2100-01-01, date-range",
        "birthDate, 12.4.1988, format",
        "validFrom, 1899-12-31, date-range",
        "validTo, 2200-01-01, date-range",
        "personId, 7, format",
        "age, 14, unknown-field"
    })
    void everyMemberIsChecked(String field, String value, String code) {
        invalid(
                with(parent("Karen"), child("Emil", 14).called("Holm").with(field, value)),
                "members[1]." + field,
                code);
    }

    @Test
    void nobodyIsBornTomorrow() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        with(child("Emil", 1).bornOn(LocalDate.of(2026, 6, 1))).then().statusCode(201);
        invalid(with(child("Emil", 1).bornOn(LocalDate.of(2026, 6, 2))), "members[0].birthDate", "date-range");
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        invalid(
                with(
                        parent("Karen"),
                        child("Emil", 14).with("validFrom", "2026-05-02").with("validTo", "2026-05-01")),
                "members[1].validTo",
                "date-range");
        invalid(with(child("Emil", 14).with("validTo", "2026-05-31")), "members[0].validTo", "date-range");
        with(child("Emil", 14).with("validTo", "2026-06-01")).then().statusCode(201);
    }

    @Test
    void aKnownPersonIsNotNamedAgain() {
        String emil = register("Familien Holm", child("Emil", 14)).person("Emil");
        invalid(with(known(emil, "child").with("givenName", "Emilie")), "members[0].personId", "conflict");
        invalid(with(known(emil, "child").with("birthDate", "2012-01-01")), "members[0].personId", "conflict");
        invalid(
                with(parent("Jens"), known(UUID.randomUUID().toString(), "child")),
                "members[1].personId",
                "unknown-reference");
    }

    @Test
    void nobodyIsInAFamilyTwiceAtOnce() {
        String emil = register("Familien Holm", child("Emil", 14)).person("Emil");
        refused(with(known(emil, "child"), known(emil, "child")), ProblemType.ALREADY_MEMBER);
    }

    @Test
    void aRefusedRegistrationLeavesNothing() {
        String name = "Familien Intet" + UUID.randomUUID().toString().substring(0, 8);
        refused(
                asked(
                        COORDINATOR,
                        name,
                        parent("Karen"),
                        known(UUID.randomUUID().toString(), "child")),
                ProblemType.VALIDATION);
        Api.as(COORDINATOR).queryParam("q", name).get("/families").then().body("items", is(List.of()));
    }

    @Test
    void whatIsGivenByUsCannotBeSent() {
        Map<String, Object> body = registration("Familien Holm", parent("Karen"));
        body.put("caseNumber", "FP-2026-0001");
        invalid(post(body), "caseNumber", "unknown-field");
    }

    @Test
    void manyAtOnceGetDifferentCaseNumbers() {
        List<Response> answers = AtOnce.send(8, i -> asked(COORDINATOR, "Familien " + i, parent("Karen")));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(
                new HashSet<>(answers.stream()
                        .map(answer -> answer.<String>path("caseNumber"))
                        .toList()),
                hasSize(8));
    }

    @Test
    void aChildNotBornYetHasNoBirthDate() {
        with(child("Lille", 1).with("birthDate", null))
                .then()
                .statusCode(201)
                .body("members[0].birthDate", nullValue())
                .body("members[0].age", nullValue());
    }

    private static Response with(Member... members) {
        return asked(COORDINATOR, "Familien Holm", members);
    }

    private static Response post(Map<String, Object> body) {
        return Api.as(COORDINATOR).body(body).post("/families");
    }
}
