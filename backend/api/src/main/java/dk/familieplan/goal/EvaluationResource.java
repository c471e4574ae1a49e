package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.access.CurrentUser;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/goals/{id}/evaluations")
@Tag(name = "Goals")
public class EvaluationResource {

    @Inject
    GoalRepository goals;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listEvaluations", summary = "List a goal's evaluations, the newest first")
    public Page<EvaluationView> list(
            @PathParam("id") UUID goalId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        goals.get(goalId);
        return Page.of(
                evaluations.page(goalId, Cursor.parse(cursor, 2), limit),
                limit,
                EvaluationView::of,
                evaluation -> Cursor.of(evaluation.evaluatedOn(), evaluation.id()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "evaluateGoal", summary = "Rate a goal on the goal-attainment scale from -2 to +2")
    public RestResponse<EvaluationView> evaluate(@PathParam("id") UUID goalId, @NotNull @Valid NewEvaluation request) {
        Goal goal = goals.lock(goalId);
        goal.requireAssessable();
        Evaluation evaluation = new Evaluation(goal, request, LocalDate.now(clock), user.id(), user.name());
        evaluations.persistAndFlush(evaluation);
        goal.assess(evaluations.newest(goalId).achievement());
        return Answer.created(
                EvaluationView.of(evaluation), "goals/{id}/evaluations/{evaluationId}", goalId, evaluation.id());
    }

    @GET
    @Path("{evaluationId}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getEvaluation", summary = "Read an evaluation of a goal")
    public RestResponse<EvaluationView> get(
            @PathParam("id") UUID goalId, @PathParam("evaluationId") UUID evaluationId) {
        return Answer.ok(EvaluationView.of(evaluations.get(goalId, evaluationId)));
    }
}
