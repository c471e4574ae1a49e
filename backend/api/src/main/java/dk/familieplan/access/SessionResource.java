package dk.familieplan.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The browser's session. Opened by navigation, never by fetch. */
@Path(SessionPaths.BASE)
@Tag(name = "Session")
public class SessionResource {

    @Inject
    CurrentIdentityAssociation association;

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

    /** With a session the identity provider ends it before this runs; without one there is nothing to end. */
    @GET
    @Path("sign-out")
    @PermitAll
    @Operation(operationId = "signOut", summary = "Sign out here and at the identity provider")
    @APIResponse(responseCode = "302", description = "To the identity provider, which leads back to /")
    @APIResponse(responseCode = "303", description = "There was no session: back to /")
    public Uni<Response> signOut() {
        return association
                .getDeferredIdentity()
                .map(identity -> Response.seeOther(URI.create(SessionPaths.AFTER_SIGN_OUT))
                        .build());
    }
}
