package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Change.seen;
import static dk.familieplan.support.Families.add;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.known;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.read;
import static dk.familieplan.support.Families.register;
import static dk.familieplan.support.Refusals.invalid;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.AtOnce;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemoveMemberTest {

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
                api -> api.header(seen("\"7\"")).delete(emil));
    }

    @Test
    void whoIsNotInTheFamilyIsNotFound() {
        String elsewhere = register("Familien Lund", parent("Jens")).path() + "/members/" + family.member("Emil");
        refused(Api.as(COORDINATOR).header(seen(Change.etag(emil))).delete(elsewhere), ProblemType.NOT_FOUND);
        refused(
                Api.as(COORDINATOR).header(seen("\"0.0\"")).delete(family.path() + "/members/" + UUID.randomUUID()),
                ProblemType.NOT_FOUND);
    }

    @Test
    void whoWasRegisteredByMistakeLeavesNoTrace() {
        String name = "Elmer" + UUID.randomUUID().toString().substring(0, 8);
        add(family, child(name, 3)).then().statusCode(201);
        Families.Registered before = read(family);
        Change.remove(before.memberPath(name)).then().statusCode(204).body(emptyString());
        refused(Api.as(COORDINATOR).get(before.memberPath(name)), ProblemType.NOT_FOUND);
        assertThat(read(family).view().getList("members.givenName"), contains("Karen", "Emil"));
        assertThat(read(family).version(), not(equalTo(before.version())));
        Api.as(COORDINATOR).queryParam("q", name).get("/families").then().body("items", empty());
        invalid(add(family, known(before.person(name), "child")), "personId", "unknown-reference");
    }

    @Test
    void whoIsInAnotherFamilyStaysThere() {
        Families.Registered other = register("Familien Lund", parent("Jens"), known(family.person("Emil"), "child"));
        Change.remove(emil).then().statusCode(204);
        assertThat(read(other).view().getList("members.givenName"), contains("Jens", "Emil"));
        add(family, known(family.person("Emil"), "child")).then().statusCode(201);
    }

    @Test
    void ofTwoStaysOneMayBeRemoved() {
        Change.of(emil, json("validFrom", "2020-01-01", "validTo", "2022-12-31"))
                .then()
                .statusCode(200);
        String back = add(family, known(family.person("Emil"), "child"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Change.remove(family.path() + "/members/" + back).then().statusCode(204);
        assertThat(read(family).view().getList("members.givenName"), contains("Karen", "Emil"));
    }

    @Test
    void nothingIsRemovedUnseen() {
        String before = Change.etag(emil);
        refused(Api.as(COORDINATOR).delete(emil), ProblemType.VERSION_REQUIRED);
        Change.of(emil, json("givenName", "Emilie")).then().statusCode(200);
        refused(Api.as(COORDINATOR).header(seen(before)).delete(emil), ProblemType.STALE_VERSION);
        Api.as(COORDINATOR).get(emil).then().statusCode(200);
    }

    @Test
    void whoOwnsAGoalIsNotRemoved() {
        Plans.Plan plan = Plans.draft(family.id(), Plans.threeHalfYears());
        Goals.asked(
                        plan,
                        Plans.with(Goals.body("Emil går til fodbold", plan.phase(1)), "ownerId", family.person("Emil")))
                .then()
                .statusCode(201);
        refused(Change.remove(emil), ProblemType.MEMBER_IN_USE);
        Change.of(emil, json("validTo", "2030-01-01")).then().statusCode(200);
        assertThat(read(family).view().getList("members.givenName"), contains("Karen", "Emil"));
    }

    @Test
    void aFamilyKeepsAMember() {
        Change.remove(emil).then().statusCode(204);
        refused(Change.remove(family.memberPath("Karen")), ProblemType.LAST_MEMBER);
    }

    @Test
    void whoOwnsAGoalCanLoseOneOfTwoMemberships() {
        Plans.Plan plan = Plans.draft(family.id(), Plans.threeHalfYears());
        Goals.asked(
                        plan,
                        Plans.with(Goals.body("Emil går til fodbold", plan.phase(1)), "ownerId", family.person("Emil")))
                .then()
                .statusCode(201);
        Change.of(emil, json("validTo", "2030-01-01")).then().statusCode(200);
        String back = add(family, known(family.person("Emil"), "child").with("validFrom", "2031-01-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Change.remove(emil).then().statusCode(204);
        refused(Change.remove(family.path() + "/members/" + back), ProblemType.MEMBER_IN_USE);
    }

    @Test
    void theLastTwoAreNotRemovedAtOnce() {
        String karen = family.memberPath("Karen");
        String karenSeen = Change.etag(karen);
        String emilSeen = Change.etag(emil);
        var answers = AtOnce.send(
                () -> Api.as(COORDINATOR).header(seen(karenSeen)).delete(karen),
                () -> Api.as(COORDINATOR).header(seen(emilSeen)).delete(emil));
        assertThat(AtOnce.outcomes(answers), contains("204", "last-member"));
    }
}
