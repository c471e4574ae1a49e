package dk.familieplan.http;

import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** No request is larger than it needs to be, whoever sends it. */
@QuarkusTest
class SizeLimitsTest {

    private static final String LARGE = "{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}";

    @Test
    void aMegabyteIsEnoughForPeopleAndForMachines() {
        refused(Api.as(Roles.COORDINATOR).body(LARGE).post("/families"), ProblemType.PAYLOAD_TOO_LARGE);
        refused(Api.asMachine().body(LARGE).post("/families"), ProblemType.PAYLOAD_TOO_LARGE);
    }

    @Test
    void whatIsFarTooLargeIsRefusedBeforeAnyOfItIsSent() throws IOException {
        for (String token : new String[] {Tokens.of(Roles.COORDINATOR), Tokens.ofMachine()}) {
            String answer = RawRequest.send(
                    "POST /api/v1/families", "Authorization: Bearer " + token, "Content-Length: 9000000");
            assertThat(answer, startsWith("HTTP/1.1 413 "));
        }
    }

    /** What one reader takes for the end of a request, another takes for the beginning of the next one. */
    @Test
    void whereABodyEndsIsReadInOneWay() throws IOException {
        String[] headers = {"Authorization: Bearer " + Tokens.ofMachine(), "Content-Type: application/json"};
        assertThat(
                RawRequest.send("POST /api/v1/families", headers[0], "Content-Length: 2", "Content-Length: 3"),
                startsWith("HTTP/1.1 400 "));
        String inPieces = RawRequest.withBody(
                "d\r\n{\"none\":null}\r\n0\r\n\r\n",
                "POST /api/v1/families",
                headers[0],
                headers[1],
                "Content-Length: 3",
                "Transfer-Encoding: chunked");
        assertThat(inPieces, startsWith("HTTP/1.1 400 "));
        assertThat(inPieces, containsString("\"field\":\"none\""));
    }

    @Test
    void anAddressAndHeadersHaveAnEndToo() throws IOException {
        String token = "Authorization: Bearer " + Tokens.ofMachine();
        assertThat(
                RawRequest.send("GET /api/v1/me?q=" + "a".repeat(9_000), token), matchesPattern("(?s)HTTP/1.. 414 .*"));
        assertThat(
                RawRequest.send("GET /api/v1/me", token, "X-Note: " + "a".repeat(33_000)),
                matchesPattern("(?s)HTTP/1.. 431 .*"));
    }
}
