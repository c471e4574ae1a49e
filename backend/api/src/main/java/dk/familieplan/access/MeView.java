package dk.familieplan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in.
 *
 * @param id stable, unlike the user name
 * @param roles roles of a person, scopes of a machine; sorted
 * @param machine another system instead of a person
 */
@Schema(name = "Me")
public record MeView(
        @Schema(required = true) String id,
        @Schema(required = true) String username,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> roles,
        @Schema(required = true) boolean machine) {

    static MeView of(CurrentUser user) {
        return new MeView(user.id(), user.username(), user.name(), user.roles(), user.machine());
    }
}
