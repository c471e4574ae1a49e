package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;

import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import dk.familieplan.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which other systems read the families of a programme. To be one of them is all there is to change: no version. */
@Transactional
@Path("/api/v1/programmes/{id}/clients")
@Tag(name = "Programmes")
public class ProgrammeClientResource {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    EntityManager entityManager;

    @GET
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "listProgrammeClients",
            summary = "List the other systems that read the families enrolled in a programme")
    public Page<ClientView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        programmes.get(id);
        Cursor after = Cursor.parse(cursor, 1);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                select client_id from programme_client
                where programme_id = :programme and client_id > :after order by client_id""", Tuple.class)
                .setParameter("programme", id)
                .setParameter("after", after == null ? "" : after.text(0))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(
                rows,
                limit,
                row -> new ClientView(row.get("client_id", String.class)),
                row -> Cursor.of(row.get("client_id")));
    }

    @PUT
    @Path("{clientId}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "admitProgrammeClient",
            summary = "Let another system read the families enrolled in a programme")
    public void admit(@PathParam("id") UUID id, @PathParam("clientId") String clientId) {
        programmes.get(id);
        entityManager
                .createNativeQuery("insert into programme_client values (:programme, :client) on conflict do nothing")
                .setParameter("programme", id)
                .setParameter("client", clientId)
                .executeUpdate();
    }

    @DELETE
    @Path("{clientId}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "dismissProgrammeClient",
            summary = "Let another system no longer read the families enrolled in a programme")
    public void dismiss(@PathParam("id") UUID id, @PathParam("clientId") String clientId) {
        int dismissed = entityManager
                .createNativeQuery(
                        "delete from programme_client where programme_id = :programme and client_id = :client")
                .setParameter("programme", id)
                .setParameter("client", clientId)
                .executeUpdate();
        if (dismissed == 0) {
            throw ProblemType.NOT_FOUND.because("The system does not read the families of this programme.");
        }
    }
}
