package dk.familieplan.family;

import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;

import dk.familieplan.access.Authority;
import dk.familieplan.paging.Answer;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/enrolments/{id}")
@Tag(name = "Enrolments")
public class EnrolmentResource {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_READ})
    @Operation(operationId = "getEnrolment", summary = "Read an enrolment")
    public RestResponse<EnrolmentView> get(@PathParam("id") UUID id) {
        return Answer.ok(EnrolmentView.of(enrolments.get(id)));
    }

    @POST
    @Path("enrol")
    @RolesAllowed({COORDINATOR, CASEWORKER, LEADER, FAMILIES_WRITE})
    @Refuses(ProblemType.ILLEGAL_TRANSITION)
    @Operation(operationId = "enrolFamily", summary = "Enrol a family that was referred")
    public RestResponse<EnrolmentView> enrol(@PathParam("id") UUID id, @Valid Enrolling request) {
        LocalDate on = onOrToday(request == null ? null : request.enrolledOn());
        return step(id, enrolment -> enrolment.enrol(on));
    }

    @POST
    @Path("complete")
    @Authority
    @RolesAllowed({CASEWORKER, LEADER, FAMILIES_WRITE})
    @Refuses({ProblemType.REASON_REQUIRED, ProblemType.ILLEGAL_TRANSITION})
    @Operation(operationId = "completeEnrolment", summary = "Complete an enrolment, with a reason")
    public RestResponse<EnrolmentView> complete(@PathParam("id") UUID id, @NotNull @Valid EnrolmentEnd request) {
        return step(id, enrolment -> enrolment.complete(onOrToday(request.endedOn()), request.requiredReason()));
    }

    @POST
    @Path("discontinue")
    @Authority
    @RolesAllowed({CASEWORKER, LEADER, FAMILIES_WRITE})
    @Refuses({ProblemType.REASON_REQUIRED, ProblemType.ILLEGAL_TRANSITION})
    @Operation(
            operationId = "discontinueEnrolment",
            summary = "Discontinue an enrolment or turn a referral down, with a reason")
    public RestResponse<EnrolmentView> discontinue(@PathParam("id") UUID id, @NotNull @Valid EnrolmentEnd request) {
        return step(id, enrolment -> enrolment.discontinue(onOrToday(request.endedOn()), request.requiredReason()));
    }

    private RestResponse<EnrolmentView> step(UUID id, Consumer<Enrolment> step) {
        Enrolment enrolment = enrolments.lock(id);
        step.accept(enrolment);
        enrolments.flush();
        return Answer.ok(EnrolmentView.of(enrolment));
    }

    private LocalDate onOrToday(LocalDate given) {
        return given == null ? LocalDate.now(clock) : given;
    }
}
