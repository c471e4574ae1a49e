package dk.familieplan.overview;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.access.CurrentUser;
import dk.familieplan.overview.Today.Families;
import dk.familieplan.overview.Today.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Transactional
@Path("/api/v1/today")
@Tag(name = "Today")
public class TodayResource {

    @Inject
    TodayQueries queries;

    @Inject
    FamilyList list;

    @Inject
    OwnPlan plan;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER})
    @Operation(
            operationId = "getToday",
            summary = "Read what the day asks for, in the families on whose team I am or in all I may see")
    public Today today(@QueryParam("scope") @DefaultValue("mine") Scope scope) {
        LocalDate today = LocalDate.now(clock);
        String of = scope == Scope.MINE ? user.id() : null;
        // Forty families, or all that a leader reads.
        plan.forTheseValues();
        return new Today(
                today,
                new Families(
                        list.page(FamilyFilter.of(null, null, null, of), null, TodayQueries.SHOWN)
                                .items(),
                        queries.countFamilies(of)),
                queries.drafts(of),
                queries.ending(of, today),
                queries.overdue(of, today));
    }
}
