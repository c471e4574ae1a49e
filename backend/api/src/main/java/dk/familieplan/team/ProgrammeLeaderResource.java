package dk.familieplan.team;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.programme.ProgrammeRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who leads a programme, and so sees the families enrolled in it. To lead it is all there is to change: no version. */
@Transactional
@Path("/api/v1/programmes/{id}/leaders")
@Tag(name = "Programmes")
public class ProgrammeLeaderResource {

    @Inject
    LeaderRepository leaders;

    @Inject
    StaffRepository staff;

    @Inject
    ProgrammeRepository programmes;

    @GET
    @RolesAllowed({ADMINISTRATOR, LEADER})
    @Operation(operationId = "listProgrammeLeaders", summary = "List those who lead a programme, by name")
    public Page<LeaderView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        programmes.get(id);
        return Page.of(
                leaders.page(id, Cursor.parse(cursor, 2), limit),
                limit,
                leader -> leader,
                leader -> Cursor.of(leader.name(), leader.userId()));
    }

    @PUT
    @Path("{userId}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "appointProgrammeLeader",
            summary = "Let somebody lead a programme: as a leader they see the families enrolled in it")
    public void appoint(@PathParam("id") UUID id, @PathParam("userId") String userId) {
        programmes.get(id);
        staff.find(userId)
                .filter(Staff::available)
                .orElseThrow(
                        () -> ProblemType.NOT_FOUND.because("There is nobody of this id who works with families."));
        leaders.appoint(id, userId);
    }

    @DELETE
    @Path("{userId}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "dismissProgrammeLeader", summary = "Let somebody no longer lead a programme")
    public void dismiss(@PathParam("id") UUID id, @PathParam("userId") String userId) {
        if (!leaders.dismiss(id, userId)) {
            throw ProblemType.NOT_FOUND.because("Nobody of this id leads this programme.");
        }
    }
}
