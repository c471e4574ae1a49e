package dk.familieplan.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.familieplan.json.MergePatch;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.time.PlausibleDate;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A resource of the tests alone, on which every way to go wrong can be tried without a domain. */
@Path("/api/v1/samples")
@PermitAll
public class Sample {

    public enum Colour {
        RED,
        DARK_BLUE
    }

    public record Part(
            @NotBlank @Size(max = 10) String name,
            @NotNull @PlausibleDate LocalDate day,
            int weight) {}

    public record Whole(
            @NotBlank @Size(max = 20) String name,
            @Min(0) @Max(9) Integer count,
            Boolean flag,
            Colour colour,
            LocalDate day,
            UUID reference,
            Instant at,
            @Size(max = 3) List<@NotNull @Valid Part> parts) {}

    @Inject
    MergePatch mergePatch;

    @Inject
    AgroalDataSource database;

    @POST
    public Whole echo(@NotNull @Valid Whole body) {
        return body;
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    public Whole patch(@NotNull ObjectNode patch) throws Exception {
        return mergePatch.apply(
                patch, new Whole("whole", 1, true, Colour.RED, LocalDate.of(2026, 1, 1), null, null, List.of()));
    }

    @GET
    public String list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("mine") Boolean mine,
            @QueryParam("reference") UUID reference,
            @QueryParam("colour") Colour colour,
            @QueryParam("day") LocalDate day,
            @QueryParam("q") @Size(max = 20) String q,
            @HeaderParam("X-Wanted") @Size(max = 3) String wanted) {
        return String.valueOf(colour);
    }

    @GET
    @Path("{id}")
    public String get(@PathParam("id") UUID id) {
        throw ProblemType.NOT_FOUND.because("There is no such sample.");
    }

    @GET
    @Path("failure/{kind}")
    public String fail(@PathParam("kind") String kind) {
        if (kind.equals("error")) {
            throw new StackOverflowError("secret of Familien Holm in dk.familieplan.Sample");
        }
        throw switch (kind) {
            case "bug" -> new IllegalStateException("secret of Familien Holm in dk.familieplan.Sample");
            case "stale" -> new OptimisticLockException("row was updated");
            case "lost" -> new RuntimeException(new SQLException("An I/O error occurred", "08006"));
            default -> new IllegalArgumentException(kind);
        };
    }

    /** Breaks a constraint of this name only when the transaction ends. */
    @POST
    @Path("constraint/{name}")
    @Transactional
    public void breakConstraint(@PathParam("name") String name) throws SQLException {
        try (Connection connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create temporary table broken_" + name + " (family text, constraint " + name
                    + " unique (family) deferrable initially deferred) on commit drop");
            sql.execute("insert into broken_" + name + " values ('Familien Holm'), ('Familien Holm')");
        }
    }
}
