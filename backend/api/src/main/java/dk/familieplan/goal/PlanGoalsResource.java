package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.plan.Plan;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/plans/{id}/goals")
@Tag(name = "Goals")
public class PlanGoalsResource {

    @Inject
    GoalRepository goals;

    @Inject
    GoalOrder order;

    @Inject
    PlanRepository plans;

    @Inject
    GoalReferences references;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listGoals", summary = "List a plan's goals, parked ones too, in order of creation")
    public Page<GoalView> list(
            @PathParam("id") UUID planId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        plans.require(planId);
        return Page.of(
                goals.page(planId, Cursor.parse(cursor, 1), limit), limit, GoalView::of, goal -> Cursor.of(goal.id()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses(ProblemType.PLAN_NOT_EDITABLE)
    @Operation(operationId = "proposeGoal", summary = "Propose a goal, under a phase or on the shelf")
    public RestResponse<GoalView> propose(@PathParam("id") UUID planId, @NotNull @Valid NewGoal request) {
        Plan plan = plans.lock(planId);
        plan.requireOpen();
        references.requirePhase(plan, request.phaseId());
        references.requireOwner(plan.familyId(), request.ownerId());
        Goal goal = new Goal(plan.familyId(), planId, request);
        order.place(goal, request.phaseId(), GoalOrder.LAST);
        goals.persistAndFlush(goal);
        return Answer.created(GoalView.of(goal), "goals/{id}", goal.id());
    }
}
