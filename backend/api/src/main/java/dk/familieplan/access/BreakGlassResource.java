package dk.familieplan.access;

import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/break-glass")
@Tag(name = "Break-glass")
public class BreakGlassResource {

    @Inject
    BreakGlassRepository glasses;

    @Inject
    GlassQuota quota;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listBreakGlass",
            summary = "List who has read families without being assigned to them, the newest first",
            description = "Staff see it of the families they are assigned to, and their own; the auditor sees all.")
    public Page<BreakGlassView> list(
            @QueryParam("familyId") UUID familyId,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        List<BreakGlass> rows =
                glasses.page(familyId, open ? clock.instant() : Instant.EPOCH, Cursor.parse(cursor, 1), limit);
        Map<UUID, BreakGlassRepository.Behind> families = glasses.behind(rows);
        return Page.of(
                rows,
                limit,
                row -> BreakGlassView.of(row, families.get(row.familyId()), user),
                row -> Cursor.of(row.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "getBreakGlass",
            summary = "Read why somebody has read a family without being assigned to it")
    public RestResponse<BreakGlassView> get(@PathParam("id") UUID id) {
        BreakGlass row = glasses.get(id);
        return Answer.ok(BreakGlassView.of(row, glasses.behind(List.of(row)).get(row.familyId()), user));
    }

    /** A body and no query: neither a name nor a birth date belongs in an address. */
    @POST
    @Path("search")
    @RolesAllowed({Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER})
    @Operation(
            operationId = "searchBehindGlass",
            summary = "Find a family one is not assigned to, by exactly what is known of it",
            description =
                    "As often as an emergency needs it, not as often as guessing would: beyond some searches an hour the answer is 429.")
    public Page<FamilyFoundView> search(@NotNull @Valid BreakGlassSearch wanted) {
        wanted.check();
        quota.spend(user.id());
        return new Page<>(glasses.search(wanted), null);
    }
}
