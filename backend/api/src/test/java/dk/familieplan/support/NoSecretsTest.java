package dk.familieplan.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoSecretsTest {

    @Test
    void anAnswerThatTellsASecretFailsItsTest() {
        assertEquals(6, NoSecrets.secrets().size());
        for (String secret : NoSecrets.secrets()) {
            var told = new ResponseBuilder().setStatusCode(200).setBody("{\"why\":\"" + secret + "\"}");
            assertThrows(AssertionError.class, () -> NoSecrets.in(told.build()));
            var hidden = new ResponseBuilder().setStatusCode(200).setBody("{}").setHeader("X-Why", secret);
            assertThrows(AssertionError.class, () -> NoSecrets.in(hidden.build()));
        }
    }

    @Test
    void neitherTheMetricsNorTheHealthNorTheDocumentationTellOne() {
        for (String path : new String[] {
            "/q/metrics",
            "/q/health",
            "/api/openapi",
            "/api/docs",
            "/q/info",
            "/q/dev",
            "/q/arc",
            "/env",
            "/actuator/env"
        }) {
            Api.unchecked().basePath("").get(path);
        }
    }
}
