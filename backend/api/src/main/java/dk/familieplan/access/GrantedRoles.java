package dk.familieplan.access;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A person has our realm roles, a machine has our scopes, and nobody has both: a person's token cannot gain what was
 * meant for a machine by asking for a scope.
 */
@ApplicationScoped
public class GrantedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        boolean bearer = identity.getCredential(IdTokenCredential.class) == null;
        // A proof of who somebody is (an ID token) is no permission to call an API.
        if (bearer && !"Bearer".equals(TokenClaims.text(token, "typ"))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Not an access token"));
        }
        boolean machine = bearer && Machines.isMachine(token);
        Set<String> roles = new HashSet<>(machine ? Machines.scopes(token) : identity.getRoles());
        roles.retainAll(machine ? Roles.OF_MACHINES : Roles.OF_PEOPLE);
        QuarkusSecurityIdentity.Builder granted = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(roles)
                .addAttributes(identity.getAttributes())
                .setAnonymous(false);
        identity.getCredentials().forEach(granted::addCredential);
        return Uni.createFrom().item(granted.build());
    }
}
