package dk.familieplan.plan;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

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
@Path("/api/v1/plans/{id}/phases")
@Tag(name = "Phases")
public class PlanPhasesResource {

    @Inject
    PlanRepository plans;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listPhases", summary = "List a plan's phases in order")
    public Page<PhaseView> list(
            @PathParam("id") UUID planId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        Cursor after = Cursor.parse(cursor, 1);
        int from = after == null ? 0 : after.number(0);
        var rest = plans.get(planId).phases().stream()
                .filter(phase -> phase.sequence() > from)
                .limit(limit + 1L);
        return Page.of(rest.toList(), limit, this::view, phase -> Cursor.of(phase.sequence()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses({ProblemType.PHASE_OVERLAP, ProblemType.PHASE_GAP, ProblemType.PLAN_NOT_EDITABLE})
    @Operation(operationId = "addPhase", summary = "Add a phase before the first or after the last")
    public RestResponse<PhaseView> add(@PathParam("id") UUID planId, @NotNull @Valid PhaseEdit request) {
        return created(plans.lock(planId).add(request));
    }

    private RestResponse<PhaseView> created(Phase phase) {
        plans.flush();
        return Answer.created(view(phase), "phases/{id}", phase.id());
    }

    private PhaseView view(Phase phase) {
        return PhaseView.of(phase, LocalDate.now(clock));
    }
}
