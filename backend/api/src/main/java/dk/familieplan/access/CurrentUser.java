package dk.familieplan.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever makes the request: a member of staff or another system. */
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityIdentity identity;

    /** Keycloak's subject: stable, unlike the user name. */
    public String id() {
        return token().getSubject();
    }

    /** As people sign in with, and it may change; null when the token brings none. */
    public String username() {
        return token().getClaim("preferred_username");
    }

    /** The full name, or the user name of a machine. */
    public String name() {
        String name = token().getClaim("name");
        return name == null || name.isBlank() ? username() : name;
    }

    /** Roles of a person, scopes of a machine; sorted. */
    public List<String> roles() {
        return identity.getRoles().stream().sorted().toList();
    }

    /** Another system instead of a person. */
    public boolean machine() {
        return Machines.isMachine(token());
    }

    /** The client id of a machine; null for a person. */
    public String client() {
        return machine() ? TokenClaims.text(token(), "client_id") : null;
    }

    /** Whether anybody has signed in. */
    boolean known() {
        return !identity.isAnonymous();
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
