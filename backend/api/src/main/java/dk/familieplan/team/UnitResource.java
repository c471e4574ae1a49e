package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.paging.Precondition;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
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
@Path("/api/v1/units")
@Tag(name = "Units")
public class UnitResource {

    @Inject
    UnitRepository units;

    @Inject
    MergePatch mergePatch;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ, FAMILIES_WRITE})
    @Operation(operationId = "listUnits", summary = "List the units by name, the closed ones too")
    public Page<UnitView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        return Page.of(
                units.page(Cursor.parse(cursor, 2), limit),
                limit,
                UnitView::of,
                unit -> Cursor.of(unit.name(), unit.id()));
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Creates
    @Refuses(ProblemType.NAME_TAKEN)
    @Operation(operationId = "createUnit", summary = "Create a unit")
    public RestResponse<UnitView> create(@NotNull @Valid UnitEdit request) {
        Unit unit = new Unit(request);
        units.persistAndFlush(unit);
        return Answer.created(UnitView.of(unit), "units/{id}", unit.id());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ, FAMILIES_WRITE})
    @Operation(operationId = "getUnit", summary = "Read a unit")
    public RestResponse<UnitView> get(@PathParam("id") UUID id) {
        return Answer.ok(UnitView.of(units.get(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(ADMINISTRATOR)
    @Refuses(ProblemType.NAME_TAKEN)
    @Operation(operationId = "changeUnit", summary = "Change a unit, or close it by closedOn")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitEdit.class)))
    public RestResponse<UnitView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Unit unit = units.get(id);
        Precondition.check(ifMatch, unit.version());
        unit.change(mergePatch.apply(patch, unit.edit()));
        units.flush();
        return Answer.ok(UnitView.of(unit));
    }
}
