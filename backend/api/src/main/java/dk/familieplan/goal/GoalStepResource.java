package dk.familieplan.goal;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;

import dk.familieplan.json.NoDetails;
import dk.familieplan.paging.Answer;
import dk.familieplan.plan.Phase;
import dk.familieplan.plan.PhaseStatus;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a goal's life. */
@Transactional
@Path("/api/v1/goals/{id}")
@Tag(name = "Goals")
public class GoalStepResource {

    @Inject
    GoalRepository goals;

    @Inject
    GoalOrder order;

    @Inject
    PlanRepository plans;

    @Inject
    Clock clock;

    @POST
    @Path("agree")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "agreeToGoal", summary = "The family agrees to a proposed goal")
    public RestResponse<GoalView> agree(@PathParam("id") UUID id, @Valid Agreement request) {
        LocalDate on = request == null || request.agreedOn() == null ? today() : request.agreedOn();
        return step(id, goal -> goal.agree(on, request == null ? null : request.note()));
    }

    @POST
    @Path("start")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "startGoal", summary = "Start an agreed goal")
    public RestResponse<GoalView> start(@PathParam("id") UUID id, @Valid Start request) {
        LocalDate on = request == null || request.startedOn() == null ? today() : request.startedOn();
        return step(id, goal -> goal.start(on));
    }

    @POST
    @Path("complete")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "completeGoal", summary = "Complete an active goal")
    public RestResponse<GoalView> complete(@PathParam("id") UUID id, @Valid Completion request) {
        LocalDate on = request == null || request.completedOn() == null ? today() : request.completedOn();
        return step(id, goal -> goal.complete(on));
    }

    @POST
    @Path("drop")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.REASON_REQUIRED, ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "dropGoal", summary = "Drop an open goal, with a reason")
    public RestResponse<GoalView> drop(@PathParam("id") UUID id, @NotNull @Valid Reason request) {
        return step(id, goal -> goal.drop(today(), request.required()));
    }

    @POST
    @Path("reopen")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.REASON_REQUIRED, ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "reopenGoal", summary = "Reopen a completed or dropped goal, with a reason")
    public RestResponse<GoalView> reopen(@PathParam("id") UUID id, @NotNull @Valid Reason request) {
        return step(id, goal -> goal.reopen(request.required()));
    }

    @POST
    @Path("park")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "parkGoal", summary = "Park an open goal for later")
    public RestResponse<GoalView> park(@PathParam("id") UUID id, @Valid NoDetails request) {
        return step(id, goal -> {
            goal.requireParkable();
            order.place(goal, null, GoalOrder.LAST);
        });
    }

    @POST
    @Path("resume")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.ILLEGAL_TRANSITION, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "resumeGoal", summary = "Take a parked goal off the shelf")
    public RestResponse<GoalView> resume(@PathParam("id") UUID id, @Valid Resumption request) {
        return step(id, goal -> {
            goal.requireResumable();
            order.place(goal, phaseToResumeIn(goal, request == null ? null : request.phaseId()), GoalOrder.LAST);
        });
    }

    private RestResponse<GoalView> step(UUID id, Consumer<Goal> step) {
        Goal goal = goals.lock(id);
        step.accept(goal);
        goals.flush();
        return Answer.ok(GoalView.of(goal));
    }

    private UUID phaseToResumeIn(Goal goal, UUID asked) {
        List<Phase> phases = plans.get(goal.planId()).phases();
        UUID wanted = asked == null ? goal.parkedFrom() : asked;
        if (wanted != null && phases.stream().anyMatch(phase -> phase.id().equals(wanted))) {
            return wanted;
        }
        if (asked != null) {
            throw ProblemType.invalid("phaseId", ErrorCode.UNKNOWN_REFERENCE, "The plan has no such phase.");
        }
        return phases.stream()
                .filter(phase -> phase.statusOn(today()) != PhaseStatus.PAST)
                .findFirst()
                .or(() -> phases.stream().reduce((earlier, later) -> later))
                .map(Phase::id)
                .orElseThrow(
                        () -> ProblemType.ILLEGAL_TRANSITION.because("The plan has no phase to take the goal up in."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
