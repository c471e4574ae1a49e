package dk.familieplan.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The documentation of a running service asks for tokens at the Keycloak that this service trusts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class TokenUrl implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (scheme.getFlows() != null) {
            String realm = ConfigProvider.getConfig().getValue("familieplan.documentation.realm-url", String.class);
            scheme.getFlows().getClientCredentials().setTokenUrl(realm + "/protocol/openid-connect/token");
        }
        return scheme;
    }
}
