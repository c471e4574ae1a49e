package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Precondition;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families")
@Tag(name = "Families")
public class FamilyResource {

    @Inject
    FamilyRepository families;

    @Inject
    Registration registration;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    // Sent again, by whoever may not see it by now: see KeptAnswers.
    @Refuses({ProblemType.ALREADY_MEMBER, ProblemType.NOT_FOUND})
    @Operation(operationId = "registerFamily", summary = "Register a family with all its members")
    public RestResponse<FamilyView> register(@NotNull @Valid NewFamily request) {
        Family family = registration.register(request);
        return Answer.created(FamilyView.of(family, LocalDate.now(clock)), "families/{id}", family.id());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getFamily", summary = "Read a family and its members")
    public RestResponse<FamilyView> get(@PathParam("id") UUID id) {
        return Answer.ok(FamilyView.of(families.get(id), LocalDate.now(clock)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Operation(operationId = "changeFamily", summary = "Change a family's name")
    @RequestBody(content = @Content(schema = @Schema(implementation = FamilyEdit.class)))
    public RestResponse<FamilyView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Family family = families.lock(id);
        Precondition.check(ifMatch, family.version());
        family.rename(mergePatch.apply(patch, new FamilyEdit(family.name())).name());
        families.flush();
        return Answer.ok(FamilyView.of(family, LocalDate.now(clock)));
    }
}
