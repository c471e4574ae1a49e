package dk.familieplan.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the API says no. */
public final class Refusals {

    private static final List<String> STAFF = List.of(
            Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.EVALUATOR, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private Refusals() {}

    public static void refused(Response answer, ProblemType type) {
        answer.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", equalTo(type.uri().toString()));
    }

    /** The field is named among what is wrong. */
    public static void invalid(Response answer, String field, String code) {
        refused(answer, ProblemType.VALIDATION);
        answer.then()
                .body(
                        "errors.collect { [field: it.field, code: it.code] }",
                        hasItem(Map.of("field", field, "code", code)));
    }

    /**
     * Nobody without a token, and no other role, may do this; the named ones may.
     *
     * @param roles {@code FAMILIES_READ} or {@code FAMILIES_WRITE} stand for the other system, which has both
     */
    public static void onlyFor(Set<String> roles, Function<RequestSpecification, Response> request) {
        refused(request.apply(Api.anonymous()), ProblemType.UNAUTHENTICATED);
        for (String role : STAFF) {
            check(role, roles.contains(role), request.apply(Api.as(role)));
        }
        boolean machine = roles.contains(Roles.FAMILIES_READ) || roles.contains(Roles.FAMILIES_WRITE);
        check("integration", machine, request.apply(Api.asMachine()));
    }

    private static void check(String who, boolean may, Response answer) {
        if (may) {
            answer.then().statusCode(org.hamcrest.Matchers.describedAs("let " + who + " in", not(is(oneOf(401, 403)))));
        } else {
            answer.then().statusCode(org.hamcrest.Matchers.describedAs("refuse " + who, is(403)));
            refused(answer, ProblemType.FORBIDDEN);
        }
    }
}
