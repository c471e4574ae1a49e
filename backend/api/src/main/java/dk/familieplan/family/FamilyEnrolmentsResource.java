package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.problem.ErrorCode;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import dk.familieplan.programme.ProgrammeRepository;
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
@Path("/api/v1/families/{id}/enrolments")
@Tag(name = "Enrolments")
public class FamilyEnrolmentsResource {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    FamilyRepository families;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "listEnrolments", summary = "List a family's enrolments in programmes, the newest first")
    public Page<EnrolmentView> list(
            @PathParam("id") UUID familyId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        families.require(familyId);
        return Page.of(
                enrolments.page(familyId, Cursor.parse(cursor, 1), limit),
                limit,
                EnrolmentView::of,
                enrolment -> Cursor.of(enrolment.id()));
    }

    @POST
    @RolesAllowed({COORDINATOR, CASEWORKER, FAMILIES_WRITE})
    @Creates
    @Refuses(ProblemType.ONE_OPEN_ENROLMENT)
    @Operation(operationId = "referFamily", summary = "Refer a family to a programme")
    public RestResponse<EnrolmentView> refer(@PathParam("id") UUID familyId, @NotNull @Valid NewEnrolment request) {
        families.lock(familyId);
        programmes
                .findByIdOptional(request.programmeId())
                .orElseThrow(() ->
                        ProblemType.invalid("programmeId", ErrorCode.UNKNOWN_REFERENCE, "There is no such programme."));
        if (enrolments.anyOpen(familyId, request.programmeId())) {
            throw ProblemType.ONE_OPEN_ENROLMENT.because(
                    "Go on with the enrolment that is open; a family has one at a time in a programme.");
        }
        LocalDate on = request.referredOn() == null ? LocalDate.now(clock) : request.referredOn();
        var enrolment = new Enrolment(familyId, request.programmeId(), on);
        enrolments.persistAndFlush(enrolment);
        return Answer.created(EnrolmentView.of(enrolment), "enrolments/{id}", enrolment.id());
    }
}
