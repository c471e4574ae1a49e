package dk.familieplan.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentationTest {

    @Test
    void theServiceServesItsOwnDocumentation() {
        given().get("/api/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("start.js"),
                        not(containsString("src=\"http")),
                        not(containsString("href=\"http"))));
    }

    @Test
    void itsPageReadsTheContractAndSaysWhoAsks() {
        given().get("/api/docs/start.js")
                .then()
                .statusCode(200)
                .body(allOf(containsString("/api/openapi"), containsString("X-Requested-With")));
    }

    @Test
    void itsDocumentSignsInWhereTheServiceDoes() {
        given().get("/api/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"))
                .body("info.description", containsString("/api/v1/session/sign-in?returnTo=/api/docs"))
                .body(
                        "components.securitySchemes.machine.flows.clientCredentials.tokenUrl",
                        containsString("/realms/familieplan/"));
    }
}
