package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Precondition;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families/{id}/members")
@Tag(name = "Families")
public class MemberResource {

    @Inject
    FamilyRepository families;

    @Inject
    Registration registration;

    @Inject
    Event<MemberRemoval> removals;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses(ProblemType.ALREADY_MEMBER)
    @Operation(operationId = "addMember", summary = "Add a member to a family")
    public RestResponse<MemberView> add(@PathParam("id") UUID id, @NotNull @Valid NewMember request) {
        Membership member = registration.join(families.lock(id), request, "");
        families.flush();
        return Answer.created(view(member), "families/{id}/members/{memberId}", id, member.id());
    }

    @GET
    @Path("{memberId}")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getMember", summary = "Read a family member")
    public RestResponse<MemberView> get(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return Answer.ok(view(member(families.get(id), memberId)));
    }

    @PATCH
    @Path("{memberId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses(ProblemType.ALREADY_MEMBER)
    @Operation(operationId = "changeMember", summary = "Change a family member, or let them leave by validTo")
    @RequestBody(content = @Content(schema = @Schema(implementation = MemberEdit.class)))
    public RestResponse<MemberView> change(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Family family = families.lockWithOthersOf(id, memberId);
        Membership member = member(family, memberId);
        Precondition.check(ifMatch, member.version());
        MemberEdit edit = mergePatch.apply(patch, member.edit());
        boolean isPersonChanged = !member.person().is(edit.givenName(), edit.familyName(), edit.birthDate());
        family.change(member, edit);
        if (isPersonChanged) {
            // What somebody is in this family is no business of another that they are in, nor is that it changed.
            families.tellOthersOf(member.person(), family);
        }
        families.flush();
        return Answer.ok(view(member));
    }

    @DELETE
    @Path("{memberId}")
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Refuses({ProblemType.MEMBER_IN_USE, ProblemType.LAST_MEMBER})
    @Operation(operationId = "removeMember", summary = "Remove a member who was registered by mistake")
    public void remove(
            @PathParam("id") UUID id, @PathParam("memberId") UUID memberId, @HeaderParam("If-Match") String ifMatch) {
        Family family = families.lockWithOthersOf(id, memberId);
        Membership member = member(family, memberId);
        Precondition.check(ifMatch, member.version());
        family.remove(member);
        families.flush();
        if (!family.has(member.person())) {
            removals.fire(new MemberRemoval(id, member.person().id()));
        }
        families.forgetUnlessInFamily(member.person());
    }

    private MemberView view(Membership member) {
        return MemberView.of(member, LocalDate.now(clock));
    }

    private static Membership member(Family family, UUID memberId) {
        return family.members().stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such family member."));
    }
}
