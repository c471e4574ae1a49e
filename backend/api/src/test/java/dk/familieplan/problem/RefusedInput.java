package dk.familieplan.problem;

import static dk.familieplan.support.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Refusals;
import dk.familieplan.support.Writes;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;

/** Two families with a plan, two without, and requests of which each is refused and stores nothing. */
abstract class RefusedInput {

    Plans.Plan plan;
    Plans.Plan others;
    Families.Registered family;
    String stranger;
    Goals.Goal goal;
    private Writes writes;

    @BeforeEach
    void twoFamiliesWithAPlanAndTwoWithout() {
        plan = Plans.anActivePlan();
        others = Plans.aDraft();
        family = Families.register("Familien Holm", Families.parent("Karen"));
        stranger = Families.register("Familien Vig", Families.parent("Lone")).person("Lone");
        goal = Goals.propose(plan, 2, "Ida kommer i skole");
        writes = Writes.counted();
    }

    @AfterEach
    void countNoMore() {
        writes.close();
    }

    DynamicTest refused(String what, Supplier<Response> request, String field, String code) {
        return DynamicTest.dynamicTest(what, () -> {
            long before = writes.count();
            Refusals.invalid(request.get(), field, code);
            assertEquals(before, writes.count(), "Something is stored");
        });
    }

    DynamicTest refused(String what, Supplier<Response> request, ProblemType type) {
        return DynamicTest.dynamicTest(what, () -> {
            long before = writes.count();
            Refusals.refused(request.get(), type);
            assertEquals(before, writes.count(), "Something is stored");
        });
    }

    static Supplier<Response> post(String path, Object body) {
        return () -> Api.as(Roles.COORDINATOR).body(body).post(path);
    }

    static Supplier<Response> patch(String path, Map<String, Object> body) {
        return () -> Change.of(path, body);
    }

    Supplier<Response> proposing(String field, Object value) {
        return post(plan.path() + "/goals", with(Goals.body("Ro om morgenen", plan.phase(1)), field, value));
    }
}
