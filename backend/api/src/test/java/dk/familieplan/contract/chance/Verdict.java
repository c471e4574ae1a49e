package dk.familieplan.contract.chance;

import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Contract;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What must hold of every answer. */
final class Verdict {

    /** What only a broken request may be told. */
    private static final List<Integer> FOR_BROKEN = List.of(401, 403, 405, 406, 412, 413, 415, 428);

    private Verdict() {}

    /** What is wrong with an answer, if anything. */
    static Optional<String> on(Request request, Wire.Answer answer, boolean certainlyBroken, boolean valid) {
        if (answer.status() >= 500) {
            return Optional.of("a failure of ours");
        }
        if (certainlyBroken && answer.accepted()) {
            return Optional.of("accepted, although it is broken");
        }
        boolean readOnly = answer.json()
                .path("type")
                .asText()
                .equals(ProblemType.READ_ONLY.uri().toString());
        if (valid && FOR_BROKEN.contains(answer.status()) && !readOnly) {
            return Optional.of("refused as if it were broken");
        }
        if (!answer.accepted()) {
            Optional<String> noProblem = noProblem(answer);
            if (noProblem.isPresent()) {
                return noProblem;
            }
        }
        return againstContract(request, answer);
    }

    private static Optional<String> noProblem(Wire.Answer answer) {
        JsonNode problem = answer.json();
        boolean known = Arrays.stream(ProblemType.values())
                .anyMatch(type ->
                        type.uri().toString().equals(problem.path("type").asText())
                                && type.status() == answer.status());
        boolean telling = !problem.path("detail").asText().isEmpty()
                && !answer.http().body().contains("Exception")
                && !answer.http().body().contains("dk.familieplan");
        return known && telling ? Optional.empty() : Optional.of("not a problem that we know");
    }

    private static Optional<String> againstContract(Request request, Wire.Answer answer) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(answer.status());
        answer.http().headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (!answer.http().body().isEmpty()) {
            response.withBody(answer.http().body());
        }
        // An id may be anything in these requests; the validator takes some of it for other paths.
        ValidationReport report = Contract.VALIDATOR.validateResponse(
                request.operation().path(),
                com.atlassian.oai.validator.model.Request.Method.valueOf(
                        request.operation().method()),
                response.build());
        return report.hasErrors()
                ? Optional.of("not what the contract allows: "
                        + report.getMessages().stream()
                                .map(ValidationReport.Message::getMessage)
                                .toList())
                : Optional.empty();
    }
}
