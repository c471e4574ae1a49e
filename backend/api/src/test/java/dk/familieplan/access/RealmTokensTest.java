package dk.familieplan.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContainingInAnyOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the realm puts into the tokens that it gives out; what the API makes of them is shown by {@link MeTest}. */
@QuarkusTest
class RealmTokensTest {

    @Test
    void aPersonGetsATokenForTheApiThatIsGoodForFiveMinutes() {
        JsonPath token = read(Tokens.of(Roles.COORDINATOR));
        assertThat(token.getList("realm_access.roles"), contains("coordinator"));
        assertThat(token.get("aud"), equalTo("familieplan-web"));
        assertThat(token.get("preferred_username"), equalTo("coordinator"));
        assertThat(token.get("name"), equalTo("Mette Sørensen"));
        assertThat(token.getString("sub"), is(not(nullValue())));
        assertThat(token.get("iss"), equalTo(Tokens.realmUrl()));
        assertThat(token.getLong("exp") - token.getLong("iat"), is(300L));
    }

    @Test
    void aMachineGetsATokenWithItsScopesAndNoRole() {
        JsonPath token = read(Tokens.ofMachine());
        assertThat(token.get("client_id"), equalTo("integration"));
        assertThat(token.get("preferred_username"), equalTo("service-account-integration"));
        assertThat(
                token.getString("scope").split(" "),
                arrayContainingInAnyOrder(Roles.FAMILIES_READ, Roles.FAMILIES_WRITE));
        assertThat(token.get("aud"), equalTo("familieplan-web"));
        assertThat(token.get("realm_access"), is(nullValue()));
    }

    private static JsonPath read(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
