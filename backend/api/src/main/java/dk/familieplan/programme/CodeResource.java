package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.FAMILIES_WRITE;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.access.Roles.OUTCOMES_READ;
import static dk.familieplan.access.Roles.PROGRESS_WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.paging.Answer;
import dk.familieplan.paging.Creates;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.paging.Precondition;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.problem.Refuses;
import dk.familieplan.time.PlausibleDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Transactional
@Path("/api/v1/codes")
@Tag(name = "Codes")
public class CodeResource {

    @Inject
    CodeRepository codes;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({
        COORDINATOR,
        CASEWORKER,
        LEADER,
        EVALUATOR,
        AUDITOR,
        ADMINISTRATOR,
        FAMILIES_READ,
        FAMILIES_WRITE,
        PROGRESS_WRITE,
        OUTCOMES_READ
    })
    @Operation(operationId = "listCodes", summary = "List the codes to choose from, each list in its order")
    public Page<CodeView> list(
            @Parameter(description = "Only this list.") @QueryParam("list") CodeList list,
            @Parameter(description = "Only those that can be chosen on this day.") @QueryParam("on") @PlausibleDate
                    LocalDate on,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return Page.of(
                codes.page(list, on, Cursor.parse(cursor, 3), limit),
                limit,
                CodeView::of,
                code -> Cursor.of(code.list(), code.sequence(), code.id()));
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Creates
    @Refuses(ProblemType.NAME_TAKEN)
    @Operation(operationId = "createCode", summary = "Add a code to a list")
    public RestResponse<CodeView> create(@NotNull @Valid NewCode request) {
        Code code = new Code(request, LocalDate.now(clock));
        codes.persistAndFlush(code);
        return Answer.created(CodeView.of(code), "codes/{id}", code.id());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        COORDINATOR,
        CASEWORKER,
        LEADER,
        EVALUATOR,
        AUDITOR,
        ADMINISTRATOR,
        FAMILIES_READ,
        FAMILIES_WRITE,
        PROGRESS_WRITE,
        OUTCOMES_READ
    })
    @Operation(operationId = "getCode", summary = "Read a code")
    public RestResponse<CodeView> get(@PathParam("id") UUID id) {
        return Answer.ok(CodeView.of(codes.get(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "changeCode", summary = "Change a code, or end it by validTo")
    @RequestBody(content = @Content(schema = @Schema(implementation = CodeEdit.class)))
    public RestResponse<CodeView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        Code code = codes.get(id);
        Precondition.check(ifMatch, code.version());
        code.change(mergePatch.apply(patch, code.edit()));
        codes.flush();
        return Answer.ok(CodeView.of(code));
    }
}
