package dk.familieplan.support;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whatever is asked for in any test, no answer tells a secret of ours. */
final class NoSecrets {

    static final Filter CHECK = (request, response, context) -> in(context.next(request, response));

    private NoSecrets() {}

    /** What nobody outside may know, of this very run. */
    static List<String> secrets() {
        return Stream.of(
                        "test.keycloak.admin-password",
                        "quarkus.oidc.credentials.secret",
                        "quarkus.oidc.token-state-manager.encryption-secret",
                        "quarkus.datasource.password",
                        "quarkus.flyway.password",
                        "quarkus.keycloak.admin-client.client-secret")
                .map(name -> ConfigProvider.getConfig().getValue(name, String.class))
                .toList();
    }

    static Response in(Response answer) {
        for (String secret : secrets()) {
            assertThat("a secret in the headers", answer.headers().toString(), not(containsString(secret)));
            assertThat("a secret in the body", answer.asString(), not(containsString(secret)));
        }
        return answer;
    }
}
