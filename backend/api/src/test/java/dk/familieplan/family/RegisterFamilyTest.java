package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Families.asked;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.otherAdult;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registration;
import static dk.familieplan.support.Refusals.onlyFor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Families;
import dk.familieplan.support.Families.Member;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
