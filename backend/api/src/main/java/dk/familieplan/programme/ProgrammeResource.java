package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.paging.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/programmes")
@Tag(name = "Programmes")
public class ProgrammeResource {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    MergePatch mergePatch;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ})
    @Operation(operationId = "listProgrammes", summary = "List the programmes by name")
    public Page<ProgrammeView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        return Page.of(
                programmes.page(Cursor.parse(cursor, 2), limit),
                limit,
                ProgrammeView::of,
                programme -> Cursor.of(programme.name(), programme.id()));
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Creates
    @Operation(operationId = "createProgramme", summary = "Create a programme")
    public RestResponse<ProgrammeView> create(@NotNull @Valid ProgrammeEdit request) {
        Programme programme = new Programme(request);
        programmes.persistAndFlush(programme);
        return Answer.created(ProgrammeView.of(programme), "programmes/{id}", programme.id());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ})
    @Operation(operationId = "getProgramme", summary = "Read a programme")
    public RestResponse<ProgrammeView> get(@PathParam("id") UUID id) {
        return Answer.ok(ProgrammeView.of(programmes.get(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "changeProgramme", summary = "Change a programme")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeEdit.class)))
    public RestResponse<ProgrammeView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Programme programme = programmes.get(id);
        Precondition.check(ifMatch, programme.version());
        programme.change(mergePatch.apply(patch, programme.edit()));
        programmes.flush();
        return Answer.ok(ProgrammeView.of(programme));
    }
}
