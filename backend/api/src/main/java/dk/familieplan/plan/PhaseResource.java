package dk.familieplan.plan;

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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
@Path("/api/v1/phases")
@Tag(name = "Phases")
public class PhaseResource {

    @Inject
    PlanRepository plans;

    @Inject
    Event<PhaseRemoval> removals;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getPhase", summary = "Read a phase")
    public RestResponse<PhaseView> get(@PathParam("id") UUID id) {
        return Answer.ok(view(plans.getPhase(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.PHASE_OVERLAP, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "changePhase", summary = "Change a phase; moving a boundary moves its neighbour")
    @RequestBody(content = @Content(schema = @Schema(implementation = PhaseEdit.class)))
    public RestResponse<PhaseView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Plan plan = plans.lockOfPhase(id);
        Phase phase = phase(plan, id);
        Precondition.check(ifMatch, phase.version());
        plan.change(phase, mergePatch.apply(patch, phase.edit()));
        plans.flush();
        return Answer.ok(view(phase));
    }

    @POST
    @Path("{id}/split")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses({ProblemType.PHASE_OVERLAP, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "splitPhase", summary = "Cut a phase in two; its goals stay with the first part")
    public RestResponse<PhaseView> split(@PathParam("id") UUID id, @NotNull @Valid PhaseSplit request) {
        Plan plan = plans.lockOfPhase(id);
        return created(plan.split(phase(plan, id), request));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.LAST_PHASE, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "removePhase", summary = "Remove a phase; its neighbour takes over its time and goals")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Plan plan = plans.lockOfPhase(id);
        Phase phase = phase(plan, id);
        Precondition.check(ifMatch, phase.version());
        Phase heir = plan.remove(phase);
        removals.fire(new PhaseRemoval(plan.id(), id, heir == null ? null : heir.id()));
    }

    private RestResponse<PhaseView> created(Phase phase) {
        plans.flush();
        return Answer.created(view(phase), "phases/{id}", phase.id());
    }

    private PhaseView view(Phase phase) {
        return PhaseView.of(phase, LocalDate.now(clock));
    }

    private static Phase phase(Plan plan, UUID id) {
        return plan.phases().stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(PlanRepository::unknownPhase);
    }
}
