package dk.familieplan.team;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.family.FamilyRepository;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Precondition;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families/{id}/team/{memberId}")
@Tag(name = "Team")
public class TeamMemberResource {

    @Inject
    TeamRepository team;

    @Inject
    Joining joining;

    @Inject
    UnitRepository units;

    @Inject
    FamilyRepository families;

    @Inject
    MergePatch mergePatch;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getTeamMember", summary = "Read somebody's time on a family's team")
    public RestResponse<TeamMemberView> get(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return Answer.ok(TeamMemberView.of(team.get(id, memberId), joining.now()));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE})
    @Refuses({ProblemType.ALREADY_ON_TEAM, ProblemType.HAND_OVER_FIRST, ProblemType.TEAM_MEMBER_LEFT})
    @Operation(
            operationId = "changeTeamMember",
            summary = "Change a team member's role, unit or days",
            description =
                    "A role or a unit that somebody has had since before today stays on record: the time until now"
                            + " becomes a team member of its own, who has left, and this one begins today. What was written today"
                            + " is corrected where it stands.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeamMemberEdit.class)))
    public RestResponse<TeamMemberView> change(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ObjectNode patch)
            throws JsonProcessingException {
        families.lock(id);
        TeamMember member = team.get(id, memberId);
        Precondition.check(ifMatch, member.version());
        Instant now = joining.now();
        TeamMemberEdit before = member.edit();
        TeamMemberEdit edit = mergePatch.apply(patch, before);
        // Where they worked from already, they may go on working from when it has been closed.
        Unit unit = Objects.equals(edit.unitId(), before.unitId())
                ? member.unit()
                : units.open(edit.unitId(), Moments.dayOf(now));
        joining.change(member, edit, unit, now);
        return Answer.ok(TeamMemberView.of(member, now));
    }

    @DELETE
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE})
    @Refuses({ProblemType.HAND_OVER_FIRST, ProblemType.TEAM_MEMBER_LEFT})
    @Operation(
            operationId = "removeTeamMember",
            summary = "Take somebody off a family's team from this moment on; their time on it stays on record")
    public void remove(
            @PathParam("id") UUID id, @PathParam("memberId") UUID memberId, @HeaderParam("If-Match") String ifMatch) {
        families.lock(id);
        TeamMember member = team.get(id, memberId);
        Precondition.check(ifMatch, member.version());
        Instant now = joining.now();
        member.requireMayLeave(now);
        joining.endOrForget(member, now);
    }
}
