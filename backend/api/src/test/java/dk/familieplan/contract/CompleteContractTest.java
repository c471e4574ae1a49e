package dk.familieplan.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.support.Contract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An integrator needs nothing but {@code openapi.yaml}: every operation says all there is to know about it. */
class CompleteContractTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private record Named(String method, String path, JsonNode operation, JsonNode put) {
        String id() {
            return operation.path("operationId").asText();
        }

        /** To be assigned or not is all there is to it: no version, and nobody's change to overwrite unseen. */
        boolean assignment() {
            return put.isObject() && !put.has("requestBody");
        }

        /** Signing in, and out of this browser: no body either way. */
        boolean forEverybody() {
            return Set.of("signIn", "signOut").contains(id());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsComplete() throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Contract.text());
        Set<String> ids = new HashSet<>();
        return operations(contract).stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(), () -> check(operation, ids)));
    }

    private static void check(Named named, Set<String> ids) {
        JsonNode operation = named.operation();
        assertAll(
                named.method() + " " + named.path(),
                () -> assertTrue(named.id().matches("[a-z][A-Za-z]+") && ids.add(named.id()), "its own operationId"),
                () -> assertFalse(operation.path("summary").asText().isBlank(), "summary"),
                () -> assertEquals(1, operation.path("tags").size(), "tag"),
                () -> assertTrue(operation.has("x-roles"), "x-roles"),
                () -> assertEquals(
                        named.forEverybody(), operation.path("x-roles").isEmpty(), "roles or scopes"),
                () -> assertEquals(
                        named.forEverybody(), operation.path("security").isEmpty(), "security"),
                () -> assertTrue(
                        answers(operation).containsAll(expectedErrors(named)),
                        "error answers: " + expectedErrors(named)),
                () -> assertExample(operation.path("requestBody").path("content"), "request"),
                () -> operation.path("responses").properties().forEach(answer -> {
                    if (answer.getKey().startsWith("2")) {
                        assertExample(answer.getValue().path("content"), "answer");
                    }
                }));
    }

    private static void assertExample(JsonNode content, String what) {
        content.properties().forEach(media -> assertTrue(media.getValue().has("example"), "example of the " + what));
    }

    private static Set<String> answers(JsonNode operation) {
        Set<String> answers = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(answers::add);
        return answers;
    }

    private static Set<String> expectedErrors(Named named) {
        Set<String> expected = new TreeSet<>(Set.of("429", "500", "503"));
        if (!named.forEverybody()) {
            expected.addAll(Set.of("401", "403"));
        }
        if (named.path().contains("{")) {
            expected.add("404");
        }
        if (named.operation().has("requestBody")) {
            expected.addAll(Set.of("400", "413", "415"));
        }
        if (Set.of("patch", "put", "delete").contains(named.method()) && !named.assignment()) {
            expected.addAll(Set.of("412", "428"));
        }
        StreamSupport.stream(named.operation().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .forEach(parameter -> expected.add("400"));
        return expected;
    }

    private static List<Named> operations(JsonNode contract) {
        List<Named> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Named(
                                method.getKey(),
                                path.getKey(),
                                method.getValue(),
                                path.getValue().path("put")));
                    }
                }));
        assertFalse(operations.isEmpty());
        return operations;
    }
}
