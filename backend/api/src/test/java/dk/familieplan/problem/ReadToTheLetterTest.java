package dk.familieplan.problem;

import static dk.familieplan.support.Refusals.onlyInvalid;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON is read as it stands: nothing is guessed, dropped or rounded. */
@QuarkusTest
class ReadToTheLetterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"nmae\":\"b\"}                       | nmae              | unknown-field",
                "{\"name\":\"a\",\"name\":\"b\"}                       | name              | duplicate-field",
                "{\"name\":\"a\",\"parts\":[{\"weight\":1,\"x\":1}]} | parts[0].x        | unknown-field",
                "{\"name\":\"a\"} {}                                   |                   | malformed",
                "{\"name\":\"a\"                                       |                   | malformed",
                "{\"name\":\"a\",}                                     |                   | malformed",
                "[]                                                    |                   | wrong-type",
                "\"a\"                                                 |                   | wrong-type",
                "5                                                     |                   | wrong-type",
                "''                                                    |                   | required",
                "null                                                  |                   | required",
                "{\"name\":5}                                          | name              | wrong-type",
                "{\"name\":true}                                       | name              | wrong-type",
                "{\"name\":\"\"}                                       | name              | required",
                "{\"name\":null}                                       | name              | required",
                "{\"name\":\"123456789012345678901\"}                  | name              | size",
                "{\"name\":\"a\\u0000b\"}                              | name              | format",
                "{\"name\":\"a\\ud800b\"}                              | name              | format",
                "{\"name\":\"a\",\"count\":\"1\"}                      | count             | wrong-type",
                "{\"name\":\"a\",\"count\":\"\"}                       | count             | wrong-type",
                "{\"name\":\"a\",\"count\":1.5}                        | count             | wrong-type",
                "{\"name\":\"a\",\"count\":1.0}                        | count             | wrong-type",
                "{\"name\":\"a\",\"count\":true}                       | count             | wrong-type",
                "{\"name\":\"a\",\"count\":99999999999}                | count             | range",
                "{\"name\":\"a\",\"count\":10}                         | count             | range",
                "{\"name\":\"a\",\"flag\":1}                           | flag              | wrong-type",
                "{\"name\":\"a\",\"flag\":\"true\"}                    | flag              | wrong-type",
                "{\"name\":\"a\",\"flag\":{}}                          | flag              | wrong-type",
                "{\"name\":\"a\",\"colour\":0}                         | colour            | wrong-type",
                "{\"name\":\"a\",\"colour\":\"\"}                      | colour            | format",
                "{\"name\":\"a\",\"colour\":\"RED\"}                   | colour            | format",
                "{\"name\":\"a\",\"colour\":\"red \"}                  | colour            | format",
                "{\"name\":\"a\",\"colour\":\"dark_blue\"}             | colour            | format",
                "{\"name\":\"a\",\"day\":\"\"}                         | day               | format",
                "{\"name\":\"a\",\"day\":\"2026-2-1\"}                 | day               | format",
                "{\"name\":\"a\",\"day\":\"2026-02-30\"}               | day               | format",
                "{\"name\":\"a\",\"day\":\"2026-02-01T00:00:00Z\"}     | day               | format",
                "{\"name\":\"a\",\"day\":[2026,2,1]}                   | day               | wrong-type",
                "{\"name\":\"a\",\"day\":20000}                        | day               | wrong-type",
                "{\"name\":\"a\",\"reference\":\"x\"}                  | reference         | format",
                "{\"name\":\"a\",\"reference\":\"AAAAAAAAAAAAAAAAAAAAAA==\"} | reference   | format",
                "{\"name\":\"a\",\"parts\":{}}                         | parts             | wrong-type",
                "{\"name\":\"a\",\"parts\":\"\"}                       | parts             | wrong-type",
                "{\"name\":\"a\",\"parts\":[null]}                     | parts[0]          | required",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"day\":\"1899-12-31\",\"weight\":1}]} | parts[0].day | date-range",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"day\":\"2026-12-31\"}]} | parts[0].weight | required"
            })
    void bodiesAreReadToTheLetter(String body, String field, String code) {
        onlyInvalid(Api.unchecked().body(body).post("/samples"), field, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nmae\":null}            | nmae  | unknown-field",
                "{\"name\":\"a\",\"name\":\"b\"} | name | duplicate-field",
                "{\"name\":null}            | name  | required",
                "{\"name\":\"a\\u0000b\"}   | name  | format",
                "{\"count\":\"1\"}          | count | wrong-type",
                "{\"colour\":1}             | colour | wrong-type",
                "{\"flag\":0}               | flag  | wrong-type",
                "{\"day\":\"\"}             | day   | format",
                "[]                         |       | wrong-type",
                "''                         |       | required"
            })
    void patchesAreReadToTheLetter(String body, String field, String code) {
        onlyInvalid(
                Api.unchecked()
                        .contentType("application/merge-patch+json")
                        .body(body)
                        .patch("/samples"),
                field,
                code);
    }

    @Test
    void whatIsRightIsTakenAsItIs() {
        Api.unchecked()
                .body(
                        "{\"name\":\"æ😀\",\"colour\":\"dark-blue\",\"day\":\"2026-02-28\",\"at\":\"2026-02-28T10:00:00Z\"}")
                .post("/samples")
                .then()
                .statusCode(200)
                .body("name", equalTo("æ😀"))
                .body("colour", equalTo("dark-blue"))
                .body("day", equalTo("2026-02-28"))
                .body("at", equalTo("2026-02-28T10:00:00Z"))
                .body("count", nullValue());
        Api.unchecked()
                .contentType("application/merge-patch+json")
                .body("{\"colour\":\"dark-blue\",\"day\":null}")
                .patch("/samples")
                .then()
                .statusCode(200)
                .body("name", equalTo("whole"))
                .body("colour", equalTo("dark-blue"))
                .body("day", nullValue());
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"name\":".repeat(2000) + "1" + "}".repeat(2000);
        refused(Api.unchecked().body(deep).post("/samples"), ProblemType.VALIDATION);
        refused(
                Api.unchecked()
                        .contentType("application/merge-patch+json")
                        .body(deep)
                        .patch("/samples"),
                ProblemType.VALIDATION);
    }
}
