package dk.familieplan.team;

import static dk.familieplan.support.Staff.JAKOB;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Database;
import dk.familieplan.support.Pages;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/** The directory follows the real Keycloak, whose users are changed here as its administrator would. */
@QuarkusTest
class DirectoryTest {

    @Inject
    Directory directory;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    private String colleague;

    @AfterEach
    void forgetTheColleague() {
        if (colleague != null) {
            keycloak().delete(users() + "/" + colleague).then().statusCode(204);
            Database.execute("delete from staff where id = '" + colleague + "'");
        }
        directory.synchronise();
    }

    private static String users() {
        return "/users";
    }

    /** As its administrator. */
    private static RequestSpecification keycloak() {
        return dk.familieplan.support.Keycloak.asAdministrator();
    }

    private void hire(String givenName, String familyName, String role) {
        String username = "u" + UUID.randomUUID();
        String place = keycloak()
                .body(Map.of("username", username, "firstName", givenName, "lastName", familyName, "enabled", true))
                .post(users())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        colleague = place.substring(place.lastIndexOf('/') + 1);
        assign(role);
    }

    private void assign(String role) {
        keycloak()
                .body(List.of(role(role)))
                .post(users() + "/" + colleague + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> role(String name) {
        return keycloak()
                .get("/roles/" + name)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private void change(Map<String, Object> fields) {
        keycloak().body(fields).put(users() + "/" + colleague).then().statusCode(204);
    }

    private static List<String> names() {
        return Pages.texts(Pages.all("/staff", 200, Map.of()), "name");
    }

    private static String stored(String id) {
        try (Connection connection = Database.asOwner();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select name || ' ' || available from staff where id = '" + id + "'")) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everybodyWhoWorksWithFamiliesIsInItAndNobodyElse() {
        directory.synchronise();
        for (String name :
                List.of("Mette Sørensen", "Jakob Lund", "Hanne Kjær", "Anders Holt", "Lise Bang", "Niels Juhl")) {
            assertThat(names(), hasItem(name));
        }
        Stream.of("evaluator", "auditor", "administrator")
                .forEach(role -> assertEquals(null, stored(Teams.subject(Tokens.of(role))), role));
        assertThat(names(), not(hasItem("service-account-familieplan-directory")));
    }

    @Test
    void whoHasTheRoleByAGroupOrTheGroupAboveIsInItAndLeavesItWithTheGroup() {
        hire("Bo", "Åkjær", "evaluator");
        String above = group("/groups", "Familieafdelingen");
        String below = group("/groups/" + above + "/children", "Team Nord");
        try {
            keycloak()
                    .body(List.of(role(Roles.CASEWORKER)))
                    .post("/groups/" + above + "/role-mappings/realm")
                    .then()
                    .statusCode(204);
            for (String group : List.of(above, below)) {
                String membership = users() + "/" + colleague + "/groups/" + group;
                keycloak().put(membership).then().statusCode(204);
                directory.synchronise();
                assertThat(names(), hasItem("Bo Åkjær"));
                keycloak().delete(membership).then().statusCode(204);
                directory.synchronise();
                assertThat(names(), not(hasItem("Bo Åkjær")));
            }
        } finally {
            keycloak().delete("/groups/" + above).then().statusCode(204);
        }
    }

    private static String group(String path, String name) {
        String place = keycloak()
                .body(Map.of("name", name + " " + UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Test
    void aNewColleagueIsThereAfterTheNextTimeAndFollowsKeycloak() {
        hire("Åse", "Ørsted", Roles.CASEWORKER);
        assertThat(names(), not(hasItem("Åse Ørsted")));
        directory.synchronise();
        assertThat(names(), hasItem("Åse Ørsted"));
        change(Map.of("firstName", "Åse", "lastName", "Friis"));
        directory.synchronise();
        assertThat(stored(colleague), equalTo("Åse Friis true"));
    }

    @Test
    void whoIsDisabledStaysAndCannotBeGivenWork() {
        hire("Bodil", "Krogh", Roles.LEADER);
        directory.synchronise();
        change(Map.of("enabled", false));
        directory.synchronise();
        assertThat(stored(colleague), equalTo("Bodil Krogh false"));
        assertThat(names(), not(hasItem("Bodil Krogh")));
        change(Map.of("enabled", true));
        directory.synchronise();
        assertThat(names(), hasItem("Bodil Krogh"));
    }

    @Test
    void whoIsGoneFromKeycloakStaysAndCannotBeGivenWork() {
        hire("Carl", "Dam", Roles.COORDINATOR);
        directory.synchronise();
        String gone = colleague;
        keycloak().delete(users() + "/" + gone).then().statusCode(204);
        colleague = null;
        directory.synchronise();
        assertThat(stored(gone), equalTo("Carl Dam false"));
        Database.execute("delete from staff where id = '" + gone + "'");
    }

    @Test
    void whoHasNoNameIsCalledByTheirUserName() {
        hire("", "", Roles.CASEWORKER);
        directory.synchronise();
        String username = keycloak().get(users() + "/" + colleague).path("username");
        assertThat(stored(colleague), equalTo(username + " true"));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:1, familieplan-directory, demo-directory-secret", ", integration, demo-secret"})
    void whileKeycloakIsAwayOrShowsNobodyItStaysAsItWas(String server, String client, String secret) {
        directory.synchronise();
        List<String> before = names();
        String here = URI.create(Tokens.realmUrl()).resolve("/").toString();
        Directory cutOff = asking(KeycloakBuilder.builder()
                .serverUrl(server == null ? here : server)
                .realm("familieplan")
                .clientId(client)
                .clientSecret(secret)
                .grantType("client_credentials")
                .build());
        assertThrows(RuntimeException.class, cutOff::synchronise);
        cutOff.keepUp();
        assertEquals(before, names());
    }

    private Directory asking(Keycloak keycloak) {
        var staff = new KeycloakStaff();
        staff.keycloak = keycloak;
        staff.realm = "familieplan";
        var other = new Directory();
        other.keycloak = staff;
        other.entityManager = entityManager;
        other.clock = clock;
        other.every = Duration.ofMinutes(2);
        return other;
    }

    @Test
    void severalAtOnceDoNotClash() throws Exception {
        hire("Dorte", "Eg", Roles.CASEWORKER);
        Database.execute("update staff set name = 'Nogen' where id = '" + JAKOB + "'");
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> each = Stream.generate(() -> (Callable<Void>) () -> {
                        directory.synchronise();
                        return null;
                    })
                    .limit(8)
                    .toList();
            for (Future<Void> one : replicas.invokeAll(each)) {
                one.get();
            }
        } finally {
            replicas.shutdownNow();
        }
        assertThat(stored(colleague), equalTo("Dorte Eg true"));
        assertThat(stored(JAKOB), equalTo("Jakob Lund true"));
        assertThat(names().stream().filter("Dorte Eg"::equals).count(), is(1L));
    }
}
