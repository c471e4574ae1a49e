package dk.familieplan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in.
 *
 * @param id stable, unlike the user name
 * @param roles roles of a person, scopes of a machine; sorted
 * @param machine another system instead of a person
 * @param accountUrl Keycloak's page where a person changes their password and sees where they are signed in; null for another
 *     system
 */
@Schema(name = "Me")
public record MeView(
        @Schema(required = true) String id,
        @Schema(required = true) String username,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> roles,
        @Schema(required = true) boolean machine,

        @Schema(required = true, nullable = true, format = "uri")
        String accountUrl) {

    static MeView of(CurrentUser user) {
        return new MeView(user.id(), user.username(), user.name(), user.roles(), user.machine(), user.accountUrl());
    }
}
