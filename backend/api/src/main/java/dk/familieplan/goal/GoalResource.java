package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Precondition;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/goals/{id}")
@Tag(name = "Goals")
public class GoalResource {

    @Inject
    GoalRepository goals;

    @Inject
    GoalOrder order;

    @Inject
    PlanRepository plans;

    @Inject
    GoalReferences references;

    @Inject
    MergePatch mergePatch;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getGoal", summary = "Read a goal")
    public RestResponse<GoalView> get(@PathParam("id") UUID id) {
        return Answer.ok(GoalView.of(goals.get(id)));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "changeGoal", summary = "Change a goal, or move it to another phase or place")
    @RequestBody(content = @Content(schema = @Schema(implementation = GoalEdit.class)))
    public RestResponse<GoalView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Goal goal = goals.lock(id);
        Precondition.check(ifMatch, goal.version());
        GoalEdit old = goal.edit();
        GoalEdit edit = mergePatch.apply(patch, old);
        if (!Objects.equals(edit.ownerId(), old.ownerId())) {
            references.requireOwner(goal.familyId(), edit.ownerId());
        }
        goal.describe(edit);
        if (!Objects.equals(edit.phaseId(), old.phaseId())) {
            references.requirePhase(plans.get(goal.planId()), edit.phaseId());
            goal.requireMovable(edit.phaseId());
            order.place(goal, edit.phaseId(), patch.has("priority") ? edit.priority() : GoalOrder.LAST);
        } else if (!edit.priority().equals(old.priority())) {
            order.place(goal, edit.phaseId(), edit.priority());
        }
        goals.flush();
        return Answer.ok(GoalView.of(goal));
    }
}
