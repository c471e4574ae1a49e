package dk.familieplan.family;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Families.asked;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Families.registration;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Families.Member;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be registered as a family. */
@QuarkusTest
class RegisterFamilyRefusalsTest {
    @AfterEach
    void letTimeRun() {
        HeldClock.release();
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

    private static Response with(Member... members) {
        return asked(COORDINATOR, "Familien Holm", members);
    }

    private static Response post(Map<String, Object> body) {
        return Api.as(COORDINATOR).body(body).post("/families");
    }
}
