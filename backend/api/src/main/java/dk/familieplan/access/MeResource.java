package dk.familieplan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "Session")
public class MeResource {

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.CASEWORKER,
        Roles.LEADER,
        Roles.EVALUATOR,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.FAMILIES_READ,
        Roles.FAMILIES_WRITE,
        Roles.PROGRESS_WRITE,
        Roles.OUTCOMES_READ
    })
    @Operation(operationId = "getMe", summary = "Read who is signed in and what they may do")
    public MeView me() {
        return MeView.of(user);
    }
}
