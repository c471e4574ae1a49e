package dk.familieplan.support;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the API says no. */
public final class Refusals {

    private static final List<String> STAFF = List.of(
            Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.EVALUATOR, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final Set<String> SEEING_NO_FAMILY = Set.of(Roles.EVALUATOR, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final Pattern OF_A_FAMILY =
            Pattern.compile("/(families|plans|phases|goals|enrolments)/[0-9a-f-]{36}");

    private Refusals() {}

    /** In the one shape that every refusal has, and without a word of how we are built. */
    public static void refused(Response answer, ProblemType type) {
        answer.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .header("Cache-Control", containsString("no-store"))
                .header("X-Correlation-Id", notNullValue())
                .body(not(anyOf(containsString("Exception"), containsString("dk.familieplan"))));
        View problem = View.of(answer.asString());
        assertThat(problem.getString("type"), equalTo(type.uri().toString()));
        assertThat(problem.getString("title"), equalTo(type.title()));
        assertThat(problem.getInt("status"), is(type.status()));
        assertThat(problem.getString("detail"), notNullValue());
        assertThat(problem.getString("instance"), containsString("/api/"));
    }

    /** The field is named among what is wrong. */
    public static void invalid(Response answer, String field, String code) {
        refused(answer, ProblemType.VALIDATION);
        List<Map<String, Object>> errors = View.of(answer.asString()).getList("errors");
        assertThat(errors, hasItem(both(hasEntry("field", (Object) field)).and(hasEntry("code", code))));
    }

    /**
     * The field, and nothing else, is named as what is wrong.
     *
     * @param field null when it is the body as a whole
     */
    public static void onlyInvalid(Response answer, String field, String code) {
        refused(answer, ProblemType.VALIDATION);
        View problem = View.of(answer.asString());
        assertThat(problem.getList("errors"), hasSize(1));
        assertThat(problem.getString("errors[0].field"), equalTo(field == null ? "" : field));
        assertThat(problem.getString("errors[0].code"), equalTo(code));
        assertThat(problem.getString("errors[0].message"), notNullValue());
    }

    /**
     * Nobody without a token, and no other role, may do this; the named ones may. For those who see no family there is
     * none to be refused.
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
            return;
        }
        boolean hidden = SEEING_NO_FAMILY.contains(who)
                && OF_A_FAMILY.matcher(answer.path("instance")).find();
        ProblemType no = hidden ? ProblemType.NOT_FOUND : ProblemType.FORBIDDEN;
        answer.then().statusCode(org.hamcrest.Matchers.describedAs("refuse " + who, is(no.status())));
        refused(answer, no);
    }
}
