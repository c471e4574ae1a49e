package dk.familieplan.overview;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.access.CurrentUser;
import dk.familieplan.family.FamilyRepository;
import dk.familieplan.family.FamilyStatus;
import dk.familieplan.family.FamilyView;
import dk.familieplan.goal.GoalRepository;
import dk.familieplan.goal.GoalView;
import dk.familieplan.overview.Overview.PlanLine;
import dk.familieplan.overview.Overview.ProgrammeName;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Page;
import dk.familieplan.plan.Plan;
import dk.familieplan.plan.PlanRepository;
import dk.familieplan.plan.PlanView;
import dk.familieplan.programme.Programme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families")
@Tag(name = "Families")
public class OverviewResource {

    @Inject
    FamilyList list;

    @Inject
    FamilyRepository families;

    @Inject
    PlanRepository plans;

    @Inject
    GoalRepository goals;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(
            operationId = "listFamilies",
            summary = "List families by name, or search them by name, member or case number",
            description =
                    "Accents and case do not matter in `q`. Families found only by a name one slip away come last, "
                            + "with the `match` `similar`. `mine` is the families on whose team the caller is today.")
    public Page<FamilyListItem> list(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("programmeId") UUID programmeId,
            @QueryParam("status") FamilyStatus status,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return list.page(FamilyFilter.of(q, programmeId, status, mine ? user.id() : null), cursor, limit);
    }

    @GET
    @Path("{id}/overview")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(
            operationId = "getOverview",
            summary = "Read the family, its current plan, phases and goals in one answer")
    public RestResponse<Overview> overview(@PathParam("id") UUID id) {
        LocalDate today = LocalDate.now(clock);
        FamilyView family = FamilyView.of(families.get(id), today);
        List<Plan> all = plans.allOf(id);
        Plan plan = Overview.current(all);
        List<GoalView> goalsOfPlan = plan == null
                ? List.of()
                : goals.ofPlan(plan.id()).stream().map(GoalView::of).toList();
        Programme programme = plan == null ? null : plan.programme();
        return Answer.ok(new Overview(
                Overview.version(family, all, goalsOfPlan, programme),
                family,
                plan == null ? null : PlanView.of(plan, today),
                goalsOfPlan,
                all.stream().map(PlanLine::of).toList(),
                ProgrammeName.of(programme)));
    }
}
