package dk.familieplan.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the service look at. */
@QuarkusTest
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready"})
    void itSaysThatItIsWell(String kind) {
        given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsCountOperationsNotFamilies() {
        UUID id = UUID.randomUUID();
        Api.as(Roles.COORDINATOR).get("/families/{id}", id).then().statusCode(404);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(containsString("uri=\"/api/v1/families/{id}\""), not(containsString(id.toString()))));
    }

    @Test
    void theCallersCorrelationIdIsTakenOver() {
        Api.unchecked()
                .header("X-Correlation-Id", "caller-4711")
                .get("/me")
                .then()
                .header("X-Correlation-Id", "caller-4711");
        Api.unchecked()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/me")
                .then()
                .header("X-Correlation-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>", "æøåæøåæøå"})
    void whatDoesNotBelongInALogIsReplaced(String id) {
        Api.unchecked()
                .header("X-Correlation-Id", id)
                .get("/me")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void answersAreCompressed() {
        Api.as(Roles.COORDINATOR)
                .header("Accept-Encoding", "gzip")
                .get("/programmes")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @Test
    void addressesOutsideTheApiAreNotFoundEither() {
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
