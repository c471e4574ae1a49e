package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.family.FamilyRepository;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.paging.Precondition;
import dk.familieplan.plan.Plan;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.problem.ProblemType;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "Goals")
public class GoalResource {

    @Inject
    GoalRepository goals;

    @Inject
    GoalOrder order;

    @Inject
    PlanRepository plans;

    @Inject
    FamilyRepository families;

    @Inject
    MergePatch mergePatch;

    @GET
    @Path("plans/{id}/goals")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listGoals", summary = "List a plan's goals, parked ones too, in order of creation")
    public Page<GoalView> list(
            @PathParam("id") UUID planId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        plans.require(planId);
        return Page.of(
                goals.page(planId, Cursor.parse(cursor, 1), limit), limit, GoalView::of, goal -> Cursor.of(goal.id()));
    }

    @POST
    @Path("plans/{id}/goals")
    @Transactional
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Operation(operationId = "proposeGoal", summary = "Propose a goal, under a phase or on the shelf")
    public RestResponse<GoalView> propose(@PathParam("id") UUID planId, @NotNull @Valid NewGoal request) {
        Plan plan = plans.lock(planId);
        plan.requireOpen();
        requirePhase(plan, request.phaseId());
        requireOwner(plan.familyId(), request.ownerId());
        Goal goal = new Goal(plan.familyId(), planId, request);
        order.place(goal, request.phaseId(), GoalOrder.LAST);
        goals.persistAndFlush(goal);
        return Answer.created(GoalView.of(goal), "goals/{id}", goal.id());
    }

    @GET
    @Path("goals/{id}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getGoal", summary = "Read a goal")
    public RestResponse<GoalView> get(@PathParam("id") UUID id) {
        return Answer.ok(GoalView.of(goals.get(id)));
    }

    @PATCH
    @Path("goals/{id}")
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
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
            requireOwner(goal.familyId(), edit.ownerId());
        }
        goal.describe(edit);
        if (!Objects.equals(edit.phaseId(), old.phaseId())) {
            requirePhase(plans.get(goal.planId()), edit.phaseId());
            order.place(goal, edit.phaseId(), patch.has("priority") ? edit.priority() : GoalOrder.LAST);
        } else if (!edit.priority().equals(old.priority())) {
            order.place(goal, edit.phaseId(), edit.priority());
        }
        goals.flush();
        return Answer.ok(GoalView.of(goal));
    }

    private static void requirePhase(Plan plan, UUID phaseId) {
        if (phaseId != null && plan.phases().stream().noneMatch(phase -> phase.id().equals(phaseId))) {
            throw ProblemType.invalid("phaseId", "unknown-reference", "The plan has no such phase.");
        }
    }

    private void requireOwner(UUID familyId, UUID ownerId) {
        if (ownerId != null && !families.hasMember(familyId, ownerId)) {
            throw ProblemType.invalid("ownerId", "unknown-reference", "The family has no such member.");
        }
    }
}
