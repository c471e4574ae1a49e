package dk.familieplan.team;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families/{id}/team")
@Tag(name = "Team")
public class TeamResource {

    @Inject
    TeamRepository team;

    @Inject
    Joining joining;

    @Inject
    FamilyRepository families;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(
            operationId = "listTeam",
            summary =
                    "List a family's team: the contact person, the others of today, those to come, those who have left")
    public Page<TeamMemberView> list(
            @PathParam("id") UUID familyId,
            @Parameter(description = "Only those who are on the team at this moment.")
                    @QueryParam("current")
                    @DefaultValue("false")
                    boolean current,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        families.require(familyId);
        Instant now = clock.instant();
        return Page.of(
                team.page(familyId, current, now, Cursor.parse(cursor, 2), limit),
                limit,
                member -> TeamMemberView.of(member, now),
                member -> Cursor.of(member.rank(now), member.id()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE})
    @Creates
    @Refuses({ProblemType.ALREADY_ON_TEAM, ProblemType.CONTACT_PERSON_EXISTS})
    @Operation(
            operationId = "addTeamMember",
            summary = "Add somebody to a family's team; a contact person only while there is none")
    public RestResponse<TeamMemberView> add(@PathParam("id") UUID familyId, @NotNull @Valid NewTeamMember request) {
        families.lock(familyId);
        return created(joining.add(familyId, request));
    }

    @POST
    @Path("hand-over")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE})
    @Creates
    @Refuses(ProblemType.CONTACT_PERSON_CHANGED)
    @Operation(operationId = "handOver", summary = "Make somebody else the family's contact person, in one step")
    public RestResponse<TeamMemberView> handOver(@PathParam("id") UUID familyId, @NotNull @Valid HandOver request) {
        families.lock(familyId);
        return created(joining.handOver(familyId, request));
    }

    private RestResponse<TeamMemberView> created(TeamMember member) {
        return Answer.created(
                TeamMemberView.of(member, clock.instant()),
                "families/{id}/team/{memberId}",
                member.familyId(),
                member.id());
    }
}
