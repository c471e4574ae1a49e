package dk.familieplan.plan;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.family.FamilyRepository;
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
@Path("/api/v1/families/{id}/plans")
@Tag(name = "Plans")
public class FamilyPlansResource {

    @Inject
    PlanRepository plans;

    @Inject
    FamilyRepository families;

    @Inject
    Planning planning;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listPlans", summary = "List a family's plans, the newest first")
    public Page<PlanView> list(
            @PathParam("id") UUID familyId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        families.require(familyId);
        return Page.of(
                plans.page(familyId, Cursor.parse(cursor, 1), limit), limit, this::view, plan -> Cursor.of(plan.id()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses({ProblemType.ONE_DRAFT_PLAN, ProblemType.PHASE_OVERLAP, ProblemType.PHASE_GAP})
    @Operation(
            operationId = "draftPlan",
            summary = "Draft a plan, with given phases or those of a programme's template")
    public RestResponse<PlanView> draft(@PathParam("id") UUID familyId, @NotNull @Valid NewPlan request) {
        Plan plan = planning.draft(familyId, request);
        return Answer.created(view(plan), "plans/{id}", plan.id());
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, LocalDate.now(clock));
    }
}
