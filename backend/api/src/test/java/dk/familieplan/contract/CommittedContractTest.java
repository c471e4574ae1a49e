package dk.familieplan.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.support.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** {@code openapi.yaml} is what the code says. When this fails, run {@code make contract} and look at what changed. */
@QuarkusTest
class CommittedContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void theCommittedContractIsTheCodes() throws Exception {
        String realm = ConfigProvider.getConfig().getValue("familieplan.documentation.realm-url", String.class);
        String served = given().get("/api/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(realm, "http://localhost:8180/realms/familieplan");
        List<String> differences = new ArrayList<>();
        compare("", YAML.readTree(Contract.text()), YAML.readTree(served), differences);
        assertEquals(List.of(), differences, "openapi.yaml is out of date: run make contract");
    }

    private static void compare(String path, JsonNode committed, JsonNode code, List<String> differences) {
        if (committed == null || code == null) {
            differences.add(path + (committed == null ? " is not in openapi.yaml" : " is not in the code"));
        } else if (committed.isObject() && code.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            code.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, committed.get(name), code.get(name), differences));
        } else if (committed.isArray() && code.isArray() && committed.size() == code.size()) {
            Iterator<JsonNode> others = code.elements();
            int index = 0;
            for (JsonNode element : committed) {
                compare(path + "/" + index++, element, others.next(), differences);
            }
        } else if (!committed.equals(code)) {
            differences.add(path + ": openapi.yaml has " + committed + ", the code says " + code);
        }
    }
}
