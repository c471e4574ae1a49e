package dk.familieplan.access.matrix;

import static dk.familieplan.support.Body.json;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Database;
import dk.familieplan.support.Families;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever has broken the glass reads all of the family's and changes nothing of it, whatever their role may otherwise. */
@QuarkusTest
class GlassTest {

    @AfterEach
    void nobodyIsLeft() {
        Families.forgetAll();
    }

    @TestFactory
    Stream<DynamicTest> allIsReadAndNothingIsChanged() {
        Target broken = Target.of(Target.Kind.OF_ANOTHER_PROGRAMME);
        List<Operation> operations = Operation.all().stream()
                .filter(Operation::ofAFamily)
                .filter(operation -> !MatrixTest.DOORS.contains(operation.id()))
                .toList();
        assertThat(operations.size(), greaterThan(40));
        return Stream.of(Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER).flatMap(role -> {
            breakFor(role, broken);
            return operations.stream()
                    .filter(operation -> operation.roles().contains(role))
                    // Of the glasses of others the policy lets nobody read who only reads.
                    .filter(operation -> !operation.template().startsWith("break-glass/"))
                    .map(operation -> DynamicTest.dynamicTest(
                            operation + " as " + role, () -> check(operation, new Caller(role, null), broken)));
        });
    }

    /** With their name in a family of one's own they would be found, and changed, from there. */
    @Test
    void nobodyIsTakenOutOfItIntoAFamilyOfOnesOwn() {
        Target broken = Target.of(Target.Kind.OF_ANOTHER_PROGRAMME);
        String person = Database.text("select person_id from membership where family_id = '" + broken.id("families")
                + "' order by id limit 1");
        String family = Families.registeredBy(Roles.COORDINATOR, "Familien Lund", Families.parent("Ib"))
                .path();
        breakFor(Roles.COORDINATOR, broken);
        assertThat(
                answers(family, person),
                equalTo(answers(family, UUID.randomUUID().toString())));
    }

    private static List<String> answers(String family, String person) {
        return Stream.of(
                        Api.as(Roles.COORDINATOR)
                                .body(Families.registration("Familien Krag", Families.known(person, "parent")))
                                .post("/families"),
                        Api.as(Roles.COORDINATOR)
                                .body(json("personId", person, "role", "parent"))
                                .post(family + "/members"))
                .map(answer -> answer.then().statusCode(400).extract().asString())
                .toList();
    }

    static void breakFor(String role, Target target) {
        Database.execute("insert into break_glass values ('" + UUID.randomUUID() + "', 0, '" + target.id("families")
                + "', '" + Teams.subject(Tokens.of(role))
                + "', 'Somebody', 'stand-in', 'Vikar', now(), now() + interval '8 hours', now(), now())");
    }

    static void check(Operation operation, Caller caller, Target broken) {
        Response answer = operation.wholly(caller, broken);
        if (operation.method().equals("GET")) {
            assertThat(answer.asString(), answer.statusCode(), is(200));
        } else {
            refused(answer, ProblemType.READ_ONLY);
        }
    }
}
