package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Transactional
@Path("/api/v1/staff")
@Tag(name = "Team")
public class StaffResource {

    @Inject
    StaffRepository staff;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, ADMINISTRATOR, FAMILIES_WRITE})
    @Operation(
            operationId = "listStaff",
            summary = "List those who work with families by name, or search them as their names are typed",
            description = "A copy of what the identity provider knows, at most some minutes old.")
    public Page<StaffView> list(
            @Parameter(description = "Beginnings of names or of the user name; accents and case do not matter.")
                    @QueryParam("q")
                    @Size(max = 100) String q,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return Page.of(
                staff.search(q, Cursor.parse(cursor, 2), limit),
                limit,
                found -> found,
                found -> Cursor.of(found.name(), found.id()));
    }
}
