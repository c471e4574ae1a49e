package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import dk.familieplan.support.HeldClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetFamilyTest {

    @AfterEach
    void letTimeRun() {
        HeldClock.release();
    }

    @Test
    void staffOfFamiliesAndOtherSystemsMayRead() {
        String path = register("Familien Holm", parent("Karen")).path();
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ), api -> api.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "0197a000-0000-7000-8000-000000000001",
                "1",
                "FP-2026-0001",
                "%20"
            })
    void anUnknownFamilyIsNotFound(String id) {
        refused(Api.as(COORDINATOR).urlEncodingEnabled(false).get("/families/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void aFamilyIsReadWithItsMembersInTheOrderOfRegistration() {
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14), child("Alma", 8));
        Api.as(LEADER)
                .get(family.path())
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + family.version() + '"'))
                .body("name", equalTo("Familien Holm"))
                .body("status", equalTo("without-plan"))
                .body("members.givenName", contains("Karen", "Emil", "Alma"))
                .body("members.age", contains(null, 14, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-17, 2026-05-16, 15",
        "2010-05-17, 2026-05-17, 16",
        "2010-05-17, 2026-05-18, 16",
        // Born on a leap day: in other years a year older on the first of March.
        "2012-02-29, 2026-02-28, 13",
        "2012-02-29, 2026-03-01, 14",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
        "2026-05-17, 2026-05-17, 0",
        "1926-05-17, 2026-05-17, 100"
    })
    void ageTurnsOnTheBirthday(LocalDate birthDate, LocalDate today, int age) {
        HeldClock.holdAt(today);
        readAgain(register("Familien Holm", child("Emil", 1).bornOn(birthDate))).body("members[0].age", equalTo(age));
    }

    @Test
    void theDayBeginsInDenmark() {
        Families.Registered family = register("Familien Holm", child("Emil", 1).bornOn(LocalDate.of(2010, 7, 2)));
        HeldClock.holdAt(java.time.Instant.parse("2026-07-01T21:59:59Z"));
        readAgain(family).body("members[0].age", equalTo(15));
        HeldClock.holdAt(java.time.Instant.parse("2026-07-01T22:00:00Z"));
        readAgain(family).body("members[0].age", equalTo(16));
    }

    @Test
    void whoHasLeftKeepsTheAgeOfTheirLastDay() {
        HeldClock.holdAt(LocalDate.of(2026, 6, 1));
        Families.Registered family = register(
                "Familien Holm",
                parent("Karen"),
                child("Emil", 1)
                        .bornOn(LocalDate.of(2008, 6, 1))
                        .with("validFrom", LocalDate.of(2020, 1, 1))
                        .with("validTo", LocalDate.of(2024, 5, 31)));
        readAgain(family).body("members[1].age", equalTo(15));
    }

    @Test
    void anUnknownBirthDateGivesNoAge() {
        readAgain(register("Familien Holm", child("Emil", 1).with("birthDate", null)))
                .body("members[0].age", nullValue());
    }

    @Test
    void whatNeverExistedHasNoMembersEither() {
        refused(
                Api.as(COORDINATOR).get("/families/" + UUID.randomUUID() + "/members/" + UUID.randomUUID()),
                ProblemType.NOT_FOUND);
    }

    private static ValidatableResponse readAgain(Families.Registered family) {
        return Api.as(COORDINATOR).get(family.path()).then().statusCode(200);
    }
}
