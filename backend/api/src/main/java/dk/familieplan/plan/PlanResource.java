package dk.familieplan.plan;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.json.NoDetails;
import dk.familieplan.paging.Answer;
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
@Path("/api/v1/plans")
@Tag(name = "Plans")
public class PlanResource {

    @Inject
    PlanRepository plans;

    @Inject
    Planning planning;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getPlan", summary = "Read a plan and its phases")
    public RestResponse<PlanView> get(@PathParam("id") UUID id) {
        return Answer.ok(view(plans.get(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses(ProblemType.PLAN_NOT_EDITABLE)
    @Operation(operationId = "changePlan", summary = "Change a plan's title, or move a draft to another start date")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanEdit.class)))
    public RestResponse<PlanView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Plan plan = plans.lock(id);
        Precondition.check(ifMatch, plan.version());
        plan.change(mergePatch.apply(patch, plan.edit()));
        plans.flush();
        return Answer.ok(view(plan));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ONE_ACTIVE_PLAN, ProblemType.AGREEMENT_MISSING, ProblemType.ILLEGAL_TRANSITION})
    @Operation(operationId = "activatePlan", summary = "Activate a draft that the family has agreed to")
    public RestResponse<PlanView> activate(@PathParam("id") UUID id, @Valid NoDetails request) {
        return Answer.ok(view(planning.activate(id)));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.REASON_REQUIRED, ProblemType.ILLEGAL_TRANSITION})
    @Operation(operationId = "closePlan", summary = "Close an active plan, with a reason")
    public RestResponse<PlanView> close(@PathParam("id") UUID id, @NotNull @Valid PlanClosing request) {
        return Answer.ok(view(planning.close(id, request)));
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, LocalDate.now(clock));
    }
}
