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
import static org.hamcrest.Matchers.equalTo;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GetMemberTest {

    private Families.Registered family;

    @BeforeEach
    void aFamily() {
        family = register("Familien Holm", parent("Karen"), child("Emil", 14));
    }

    @Test
    void staffOfFamiliesAndOtherSystemsMayRead() {
        onlyFor(Set.of(COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ), api -> api.get(family.memberPath("Emil")));
    }

    @Test
    void aMemberIsReadAsInTheFamily() {
        Api.as(LEADER)
                .get(family.memberPath("Emil"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + family.view().getString("members[1].version") + '"'))
                .body("", equalTo(family.view().getMap("members[1]")));
    }

    @Test
    void aMemberIsFoundInTheirOwnFamilyOnly() {
        Families.Registered other = register("Familien Lund", parent("Jens"));
        refused(Api.as(COORDINATOR).get(other.path() + "/members/" + family.member("Emil")), ProblemType.NOT_FOUND);
        refused(Api.as(COORDINATOR).get(family.path() + "/members/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
        refused(Api.as(COORDINATOR).get(family.path() + "/members/" + family.person("Emil")), ProblemType.NOT_FOUND);
        refused(
                Api.as(COORDINATOR).get("/families/" + UUID.randomUUID() + "/members/" + family.member("Emil")),
                ProblemType.NOT_FOUND);
    }
}
