package dk.familieplan.access;

import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/families/{id}/break-glass")
@Tag(name = "Break-glass")
public class FamilyBreakGlassResource {

    @Inject
    BreakGlassRepository glasses;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({Roles.COORDINATOR, Roles.CASEWORKER, Roles.LEADER})
    @Creates
    @Refuses(ProblemType.ALREADY_ASSIGNED)
    @Operation(
            operationId = "breakGlass",
            summary = "Read a family one is not assigned to, for eight hours and a reason",
            description = "Those who are assigned to the family see it at once, and it stands in the auditor's list.")
    public RestResponse<BreakGlassView> breakGlass(
            @PathParam("id") UUID familyId, @NotNull @Valid BreakGlassReason why) {
        if (!glasses.isReason(why.reasonCode(), LocalDate.now(clock))) {
            throw ProblemType.invalid("reasonCode", ErrorCode.UNKNOWN_REFERENCE, "There is no such reason today.");
        }
        if (!glasses.isFamily(familyId)) {
            throw ProblemType.NOT_FOUND.because("There is no such family.");
        }
        if (glasses.isAssigned(familyId)) {
            throw ProblemType.ALREADY_ASSIGNED.because("You see this family already: open it as you usually do.");
        }
        var opened = new BreakGlass(familyId, user, why, clock.instant());
        glasses.persistAndFlush(opened);
        return Answer.created(
                BreakGlassView.of(opened, glasses.behind(List.of(opened)).get(familyId), user),
                "break-glass/{id}",
                opened.id());
    }
}
