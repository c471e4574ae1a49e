package dk.familieplan.access;

import dk.familieplan.problem.ProblemType;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The browser's session: opened by navigation, kept and ended by our own pages. */
@Path(SessionPaths.BASE)
@Tag(name = "Session")
public class SessionResource {

    @Inject
    SecurityIdentity identity;

    @Inject
    Sessions sessions;

    @Inject
    OidcSession cookies;

    @Inject
    RoutingContext request;

    @GET
    @Path("sign-in")
    @Authenticated
    @Operation(operationId = "signIn", summary = "Sign in with the browser and come back to a page")
    @APIResponse(responseCode = "302", description = "To the identity provider's sign-in page")
    @APIResponse(responseCode = "303", description = "Signed in: back to the page")
    public Response signIn(
            @Parameter(description = "A path of this site, e.g. /families; anything else leads to /")
                    @QueryParam("returnTo")
                    String returnTo) {
        return Response.seeOther(ReturnTo.of(returnTo)).build();
    }

    /** The session has been opened before this runs; the browser is on its way back to {@link #signIn}. */
    @GET
    @Path("callback")
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return Response.seeOther(URI.create("/")).build();
    }

    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.CASEWORKER,
        Roles.LEADER,
        Roles.EVALUATOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "getSession",
            summary = "Read how long the browser's session still lasts, which does not make it longer")
    public SessionView session() {
        return sessions.view(browser());
    }

    @POST
    @Path("renew")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.CASEWORKER,
        Roles.LEADER,
        Roles.EVALUATOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "renewSession",
            summary = "Say that a person has done something: the session's idle time is counted from then")
    public SessionView renew(
            @Parameter(description = "How long ago it was, when it could not be told at once")
                    @QueryParam("secondsAgo")
                    @DefaultValue("0")
                    @Min(0) int secondsAgo) {
        return sessions.renew(browser(), Duration.ofSeconds(secondsAgo));
    }

    /** Without a session there is nothing to end but cookies. */
    @POST
    @Path("sign-out")
    @PermitAll
    @Operation(operationId = "signOut", summary = "Sign out of this browser, here and at the identity provider")
    @APIResponse(responseCode = "204", description = "Signed out; or there was no session")
    public void signOut() {
        if (!identity.isAnonymous() && isBrowser()) {
            sessions.end(who(), request);
        }
        forgetCookies();
    }

    @POST
    @Path("sign-out-everywhere")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.CASEWORKER,
        Roles.LEADER,
        Roles.EVALUATOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "signOutEverywhere",
            summary = "Sign out of every browser, and make the access tokens given out so far worthless")
    @APIResponse(responseCode = "204")
    public void signOutEverywhere() {
        sessions.endEverywhere(who(), request);
        forgetCookies();
    }

    private void forgetCookies() {
        cookies.logout().await().indefinitely();
    }

    private SignedIn browser() {
        if (!isBrowser()) {
            throw ProblemType.FORBIDDEN.because("An access token has no session.");
        }
        return who();
    }

    private boolean isBrowser() {
        return identity.getCredential(IdTokenCredential.class) != null;
    }

    private SignedIn who() {
        return SignedIn.of((JsonWebToken) identity.getPrincipal());
    }
}
