package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.familieplan.access.Roles;
import dk.familieplan.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every way that an operation may say no, by status, with an example of each problem. */
final class ErrorAnswers {

    private static final String REF = "#/components/responses/";

    private ErrorAnswers() {}

    /** Answers are shared under {@code components}: the same few recur everywhere. */
    static void add(OpenAPI contract, HttpMethod method, Operation operation, Endpoint endpoint) {
        Map<Integer, List<ProblemType>> byStatus = problems(method, operation, endpoint).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            String name = types.stream().map(ErrorAnswers::name).collect(Collectors.joining("Or"));
            contract.getComponents().addResponse(name, answer(types));
            operation
                    .getResponses()
                    .addAPIResponse(String.valueOf(status), createAPIResponse().ref(REF + name));
        });
    }

    private static List<ProblemType> problems(HttpMethod method, Operation operation, Endpoint endpoint) {
        List<ProblemType> problems = new ArrayList<>();
        boolean body = operation.getRequestBody() != null;
        if (!endpoint.open()) {
            problems.add(ProblemType.UNAUTHENTICATED);
            problems.add(ProblemType.FORBIDDEN);
        }
        if (method != HttpMethod.GET) {
            problems.add(ProblemType.CSRF);
        }
        if (method != HttpMethod.GET
                && Parameters.has(operation, In.PATH)
                && endpoint.roles().contains(Roles.CASEWORKER)) {
            problems.add(ProblemType.READ_ONLY);
        }
        if (body || Parameters.has(operation, In.QUERY)) {
            problems.add(ProblemType.VALIDATION);
        }
        if (Parameters.has(operation, In.PATH)) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (body) {
            problems.add(ProblemType.PAYLOAD_TOO_LARGE);
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (Parameters.hasIfMatch(operation)) {
            problems.add(ProblemType.STALE_VERSION);
            problems.add(ProblemType.VERSION_REQUIRED);
        }
        if (endpoint.creates()) {
            problems.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        problems.addAll(endpoint.conflicts());
        problems.add(ProblemType.TOO_MANY_REQUESTS);
        problems.add(ProblemType.INTERNAL_ERROR);
        problems.add(ProblemType.UNAVAILABLE);
        return problems;
    }

    private static APIResponse answer(List<ProblemType> types) {
        MediaType media = createMediaType().schema(createSchema().ref(Schemas.REF + Schemas.PROBLEM));
        types.forEach(type -> media.addExample(
                type.slug(), createExample().summary(type.title()).value(example(type))));
        APIResponse answer = createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
                .content(createContent().addMediaType("application/problem+json", media));
        if (types.contains(ProblemType.TOO_MANY_REQUESTS)) {
            answer.addHeader("Retry-After", SuccessAnswers.header("Seconds to wait."))
                    .addHeader("RateLimit-Policy", SuccessAnswers.header("How many requests in how many seconds."))
                    .addHeader("RateLimit", SuccessAnswers.header("How many are left, and seconds until all are."));
        }
        return answer;
    }

    /** E.g. {@code NotFound}. */
    private static String name(ProblemType type) {
        return Arrays.stream(type.slug().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", "What happened this time.");
        example.put("instance", "/api/v1/…");
        if (type == ProblemType.VALIDATION) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", "members[0].birthDate");
            error.put("code", "date-range");
            error.put("message", "must be between 1900-01-01 and 2199-12-31");
            example.put("errors", List.of(error));
        }
        return example;
    }
}
