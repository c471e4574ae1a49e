package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Change.seen;
import static dk.familieplan.support.Families.child;
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
import static org.hamcrest.Matchers.oneOf;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFamilyTest {

    private Families.Registered family;

    @BeforeEach
    void aFamily() {
        family = register("Familien Holm", parent("Karen"));
    }

    @Test
    void coordinatorsCaseworkersAndOtherSystemsMay() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, FAMILIES_WRITE),
                api -> api.header(seen("\"0\""))
                        .body(json("name", "Familien Lund"))
                        .patch(family.path()));
    }

    @Test
    void anUnknownFamilyIsNotFound() {
        refused(Change.of("/families/" + UUID.randomUUID(), "\"0\"", json("name", "Lund")), ProblemType.NOT_FOUND);
    }

    @Test
    void aFamilyIsRenamed() {
        Response answer = Change.of(family.path(), json("name", "Familien Holm-Lund"));
        answer.then().statusCode(200).body("members.givenName", contains("Karen"));
        Api.as(COORDINATOR)
                .get(family.path())
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("name", equalTo("Familien Holm-Lund"))
                .body("caseNumber", equalTo(family.caseNumber()));
    }

    @Test
    void anEmptyPatchChangesNothing() {
        Change.of(family.path(), json())
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + family.version() + '"'))
                .body("name", equalTo("Familien Holm"));
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        String before = Change.etag(family.path());
        refused(Change.unseen(family.path(), json("name", "Lund")), ProblemType.VERSION_REQUIRED);
        Change.of(family.path(), json("name", "Familien Lund")).then().statusCode(200);
        refused(Change.of(family.path(), before, json("name", "Familien Bro")), ProblemType.STALE_VERSION);
        refused(Change.of(family.path(), "W/" + before, json("name", "Familien Bro")), ProblemType.STALE_VERSION);
        Api.as(COORDINATOR).get(family.path()).then().body("name", equalTo("Familien Lund"));
    }

    @Test
    void aNewMemberIsAChangeOfTheFamily() {
        String before = Change.etag(family.path());
        Families.add(family, child("Emil", 14)).then().statusCode(201);
        assertThat(Change.etag(family.path()), not(equalTo(before)));
        refused(Change.of(family.path(), before, json("name", "Familien Lund")), ProblemType.STALE_VERSION);
    }

    @Test
    void ofTwoWhoChangeWhatBothHaveSeenOneWins() {
        String etag = Change.etag(family.path());
        var answers = AtOnce.send(2, i -> Change.of(family.path(), etag, json("name", "Familien " + i)));
        assertThat(AtOnce.outcomes(answers), contains("200", "stale-version"));
        Response winner = answers.get(0).statusCode() == 200 ? answers.get(0) : answers.get(1);
        Api.as(COORDINATOR)
                .get(family.path())
                .then()
                .body("name", equalTo(winner.path("name")))
                .body("name", is(oneOf("Familien 0", "Familien 1")));
    }

    @Test
    void aChangeIsCheckedAsStrictlyAsARegistration() {
        invalid(Change.of(family.path(), json("name", " ")), "name", "required");
        invalid(Change.of(family.path(), json("name", null)), "name", "required");
        invalid(Change.of(family.path(), json("name", "a".repeat(201))), "name", "size");
        invalid(Change.of(family.path(), json("status", "active")), "status", "unknown-field");
        invalid(Change.of(family.path(), json("caseNumber", null)), "caseNumber", "unknown-field");
        Api.as(COORDINATOR).get(family.path()).then().header("ETag", equalTo('"' + family.version() + '"'));
    }
}
