package dk.familieplan.team;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Api;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Units in one line, each of a name of its own. */
final class Units {

    private Units() {}

    static Response asked(Map<String, Object> body) {
        return Api.as(Roles.ADMINISTRATOR).body(body).post("/units");
    }

    static String open() {
        return closed(null);
    }

    static String closed(LocalDate on) {
        return asked(json("name", name(), "kind", "school", "closedOn", on))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String name() {
        return "Skolen " + UUID.randomUUID();
    }
}
