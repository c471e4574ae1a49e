package dk.familieplan.support;

import dk.familieplan.access.Roles;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Who may read a family, told to the database itself: for tests that are about something else. */
public final class Teams {

    private Teams() {}

    /** Coordinator, caseworker, leader and the other system see the family from now on. */
    public static void everyoneReads(String familyId) {
        List<String> readers = List.of(
                Tokens.of(Roles.COORDINATOR), Tokens.of(Roles.CASEWORKER), Tokens.of(Roles.LEADER), Tokens.ofMachine());
        readers.forEach(token -> reads(subject(token), familyId));
        // A test may hold the clock before the registration.
        Database.execute("update team_member set begins_at = '2000-01-01' where family_id = '" + familyId + "'");
    }

    public static void reads(String subject, String familyId) {
        try (Connection connection = Database.asOwner();
                var insert = connection.prepareStatement("insert into family_reader values (?, 'user:' || ?, ?,"
                        + " '-infinity', 'infinity') on conflict do nothing")) {
            insert.setObject(1, UUID.fromString(familyId));
            insert.setString(2, subject);
            insert.setObject(3, UUID.nameUUIDFromBytes(subject.getBytes()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The identity provider's id of the token's bearer. */
    public static String subject(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])))
                .getString("sub");
    }
}
