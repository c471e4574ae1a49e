package dk.familieplan.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MeTest {

    @ParameterizedTest
    @CsvSource({
        "coordinator, Mette Sørensen",
        "caseworker, Jakob Lund",
        "leader, Hanne Kjær",
        "evaluator, Søren Dam",
        "auditor, Birgit Frost",
        "administrator, Peter Østergaard"
    })
    void eachRoleIsToldWhoItIs(String role, String name) {
        Api.as(role)
                .get("/me")
                .then()
                .statusCode(200)
                .body("id", notNullValue())
                .body("username", equalTo(role))
                .body("name", equalTo(name))
                .body("roles", contains(role))
                .body("machine", is(false));
    }

    @Test
    void aMachineHasItsScopesAndNoRoles() {
        Api.asMachine()
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("service-account-integration"))
                .body("roles", containsInAnyOrder(Roles.FAMILIES_READ, Roles.FAMILIES_WRITE))
                .body("machine", is(true));
    }

    @Test
    void withoutATokenOrSessionNobodyIsTold() {
        Api.anonymous()
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("title", equalTo("Sign in first"))
                .body("status", is(401))
                .body("instance", equalTo("/api/v1/me"));
    }
}
