package dk.familieplan.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What describes itself as somebody else than the one we mean tells us nothing: not where to sign in, and no keys. */
@ApplicationScoped
// Nobody injects it: Quarkus looks for it.
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.DISCOVERY)
public class ExpectedIssuer implements OidcResponseFilter {

    private final String expected;

    ExpectedIssuer(@ConfigProperty(name = "quarkus.oidc.token.issuer") String expected) {
        this.expected = expected;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        if (answer.statusCode() == 200) {
            String issuer = answer.responseBody().toJsonObject().getString("issuer");
            if (!expected.equals(issuer)) {
                return Uni.createFrom()
                        .failure(new OIDCException(
                                "Keycloak says that it is " + issuer + ", and " + expected + " is expected"));
            }
        }
        return Uni.createFrom().voidItem();
    }
}
